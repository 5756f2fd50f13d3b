/** The alarms whose states a composite alarm's rule looks at: `ALARM("cpu") OR NOT OK(arn:aws:cloudwatch:…:alarm:disk)`. */
export function alarmsNamedIn(rule: string): readonly string[] {
  return [
    ...rule.matchAll(
      /\b(?:ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s()"']+))/g,
    ),
  ].map(([, double, single, bare = '']) => {
    const named = double?.replaceAll(/\\(.)/g, '$1') ?? single ?? bare
    return /^arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:(.*)$/s.exec(named)?.[1] ?? named
  })
}
