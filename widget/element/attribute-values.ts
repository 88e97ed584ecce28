// Valid values of attributes, for the element itself and for the messages to a frame.

export const HEADING_LEVEL = /^[2-6]$/

export const THEME = /^(light|dark)$/
