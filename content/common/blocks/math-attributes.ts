// The attributes of MathML that a formula may have. An attribute that could run or load something
// is none of them, nor is `style`, which strict pages refuse.
export const MATH_ATTRIBUTES: readonly string[] =
  'class display displaystyle scriptlevel mathvariant stretchy symmetric largeop movablelimits fence separator form accent accentunder lspace rspace minsize maxsize width height depth voffset linethickness columnspan rowspan columnalign'.split(
    ' ',
  )
