// One pattern out of many alternatives, so that a list of phrases reads as a list.

export const anyOf = (alternatives: readonly string[], flags = 'u'): RegExp =>
  new RegExp(alternatives.join('|'), flags)
