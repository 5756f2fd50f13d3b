/** A line of a metrics file. */
export interface Reading {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*/
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(,|(?=\}))/
const ESCAPES: Readonly<Record<string, string>> = { '\\\\': '\\', '\\"': '"', '\\n': '\n' }

/**
 * Reads Prometheus's text format 0.0.4 as strictly as it is defined, and nothing besides gauges without timestamps. Throws
 * where a line is none, a name has no HELP and TYPE in front of it or comes twice, or two lines have the same labels.
 */
export function readMetrics(text: string): readonly Reading[] {
  if (!text.endsWith('\n')) throw new Error('the last line is not ended')
  const readings: Reading[] = []
  const told = new Set<string>()
  const seen = new Set<string>()
  let open = ''
  const lines = text.slice(0, -1).split('\n')
  for (const [at, line] of lines.entries()) {
    const [, helped] = /^# HELP (\S+) \S/.exec(line) ?? []
    if (helped !== undefined) {
      if (told.has(helped)) throw new Error(`${helped} comes twice`)
      if (lines[at + 1] !== `# TYPE ${helped} gauge`) throw new Error(`${helped} has no type`)
      told.add((open = helped))
    } else if (line !== `# TYPE ${open} gauge`) {
      const reading = readLine(line)
      if (reading.name !== open) throw new Error(`${line}: not under its own head`)
      const key = JSON.stringify([reading.name, reading.labels])
      if (seen.has(key)) throw new Error(`${line} comes twice`)
      seen.add(key)
      readings.push(reading)
    }
  }
  return readings
}

function readLine(line: string): Reading {
  const [name] = NAME.exec(line) ?? []
  if (name === undefined) throw new Error(`${JSON.stringify(line)} has no name`)
  const labels: Record<string, string> = {}
  let rest = line.slice(name.length)
  if (rest.startsWith('{')) {
    rest = rest.slice(1)
    while (!rest.startsWith('}')) {
      const [whole, label, value] = LABEL.exec(rest) ?? []
      if (whole === undefined || label === undefined || value === undefined)
        throw new Error(`${JSON.stringify(line)} has labels that are none`)
      if (label in labels) throw new Error(`${JSON.stringify(line)} has a label twice`)
      labels[label] = value.replaceAll(/\\[\\"n]/g, (escape) => ESCAPES[escape] ?? '')
      rest = rest.slice(whole.length)
    }
    rest = rest.slice(1)
  }
  const [, number] = /^ (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.exec(rest) ?? []
  if (number === undefined) throw new Error(`${JSON.stringify(line)} has no number`)
  return { name, labels, value: Number(number) }
}
