// The direction in which a language is written, from its BCP 47 tag. `Intl.Locale` offers
// `getTextInfo`, but not in every browser and Node version that this project supports, and the
// widget loads this file before the first question, so the rule is two short lists.

/** ISO 15924 codes of the scripts that are written from right to left. */
const RTL_SCRIPT = /^(adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/i

/**
 * Languages that CLDR's likely subtags write in one of those scripts when the tag names no
 * script, and regions in which a language is written in another script than elsewhere.
 */
const RTL_LANGUAGE =
  /^(ar|arc|arz|ckb|dv|fa|he|iw|ji|ks|lrc|mzn|nqo|pnb|ps|sd|skr|syr|ug|ur|yi|az-i[rq]|pa-pk|uz-af)\b/i

export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = /^[a-z]{2,3}-([a-z]{4})\b/i.exec(tag)?.[1]
  const isRtl = script === undefined ? RTL_LANGUAGE.test(tag) : RTL_SCRIPT.test(script)
  return isRtl ? 'rtl' : 'ltr'
}
