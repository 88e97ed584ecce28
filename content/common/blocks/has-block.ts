// Whether the JSON of a content needs the chunk `blocks` of the widget to be drawn.

/** A quotation mark inside a text has a backslash in JSON, so no text looks like a node. */
export const HAS_BLOCK = /"t":"(paragraph|list|quote|table|codeblock|image|math)"/
