// How long readers wait for the first question, beside other programs: measured figures, in the
// lower part of the front page. The build words them (worker/tools/site/speed.ts).

export interface Speed {
  /** The shortest time. */
  readonly best: string
  /** When, how and on what it was measured. */
  readonly conditions: string
  /** `part` is a percentage of the longest time. The shortest comes first. */
  readonly times: readonly {
    readonly name: string
    readonly time: string
    readonly part: string
    readonly isOurs: boolean
  }[]
}

export function FirstQuestionTimes({ best, conditions, times }: Speed) {
  return (
    <section class="pair speed" aria-labelledby="speed">
      <div>
        <h2 id="speed">Quick on a slow phone</h2>
        <p>
          Near the top of a page, the first question appears after {best}. The other programs had
          the same questions and the same page.
        </p>
        <p class="label">
          {conditions} <a href="/docs/design#small">How we measure</a>
        </p>
      </div>
      <dl>
        {times.map(({ name, time, part, isOurs }) => (
          <div class={isOurs ? 'ours' : undefined}>
            <dt>{name}</dt>
            <dd>
              <svg aria-hidden="true">
                <rect width={part} />
              </svg>
              {time}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
