// What the figures mean, below them.
export function Notes() {
  return (
    <section>
      <h2>How to read this</h2>
      <dl class="how-to-read">
        <div>
          <dt>First answers</dt>
          <dd>
            All figures are of first answers, but those that say <em>in the end</em>. Later tries
            follow feedback, so they say less about the question.
          </dd>
        </div>
        <div>
          <dt>Facility</dt>
          <dd>
            The share of the points that first answers earned. Beside it is the 95% interval
            (Wilson): where the share of many more such readers would probably be.
          </dd>
        </div>
        <div>
          <dt>Discrimination</dt>
          <dd>
            How closely the points go with the rest of the attempt, without this question: from −1
            to 1. Above 0.3 is good, under 0.2 says little, and below 0 the question works upside
            down.
          </dd>
        </div>
        <div>
          <dt>Thirds</dt>
          <dd>
            Readers by their score on the other questions. A key should rise from the lower to the
            upper third, and a mistake should fall.
          </dd>
        </div>
        <div>
          <dt>Practice, not a test</dt>
          <dd>
            Readers may look things up, and answer again on another day or device. Compare questions
            with each other rather than with a course.
          </dd>
        </div>
      </dl>
    </section>
  )
}
