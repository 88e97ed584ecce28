/** The search, which its script shows. `index` is the path of the script that holds the index. */
export function SearchForm({ index }: { readonly index: string }) {
  return (
    <search>
      <form class="docs-search waits" action="/docs" data-index={index}>
        <label for="docs-search">Search the documentation</label>
        <input
          id="docs-search"
          type="search"
          name="q"
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
        />
        <div class="results">
          <p class="label" role="status" />
          <ol />
        </div>
      </form>
    </search>
  )
}
