# What workerd runs for `npm run serve` (main.ts). The bundle (bundle.ts) puts this file beside
# worker.js. It names no path and no secret: folders and the address come from the command line,
# variables and secrets from the environment. A variable that is not set is null in the worker.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    # --directory-path files=… and state=…
    (name = "files", disk = ()),
    (name = "state", disk = (writable = true)),
    # The worker requests nothing, so it may reach nothing.
    (name = "internet", network = (allow = [])),
  ],
  # --socket-addr http=… No header of a proxy changes what the worker sees: absolute URLs begin
  # with PUBLIC_ORIGIN.
  sockets = [(name = "http", http = (), service = "main")],
);

const main :Workerd.Worker = (
  modules = [
    (name = "entry.js", esModule = embed "entry.js"),
    (name = "worker.js", esModule = embed "worker.js"),
  ],
  compatibilityDate = "2026-11-01",
  durableObjectNamespaces = [
    # The key is the name of the folder in which the objects are kept.
    (className = "QuizStatistics", uniqueKey = "statistics", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "state"),
  bindings = [
    (name = "FILES", service = "files"),
    (name = "STATISTICS", durableObjectNamespace = "QuizStatistics"),
    (name = "PUBLIC_ORIGIN", fromEnvironment = "PUBLIC_ORIGIN"),
    (name = "SHARE_KEYS", fromEnvironment = "SHARE_KEYS"),
    (name = "STATS_KEY", fromEnvironment = "STATS_KEY"),
    (name = "STATISTICS_SHARDS", fromEnvironment = "STATISTICS_SHARDS"),
    (name = "SECURITY_CONTACT", fromEnvironment = "SECURITY_CONTACT"),
    (name = "CLIENT_ADDRESS_HEADER", fromEnvironment = "CLIENT_ADDRESS_HEADER"),
  ],
);
