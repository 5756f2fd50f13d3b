import { pathsOf } from './cases.ts'
import type { Offer, OptionOffer, Place } from './offers.ts'

/** For a file cloud-baseline.fish in ~/.config/fish/completions. */
export function fishScript(places: readonly Place[]): string {
  return `# fish completion of cloud-baseline: a file cloud-baseline.fish in ~/.config/fish/completions.
function __cloud_baseline_at
    set -l at ''
    set -l given (commandline -opc)
    for word in $given[2..-1]
        switch "$at $word"
            case ${pathsOf(places).replaceAll('|', ' ')}
                set at (string trim "$at $word")
        end
    end
    test "$at" = "$argv[1]"
end
${places.flatMap(linesOf).join('\n')}
`
}

function linesOf({ path, commands, options, operands }: Place): readonly string[] {
  const at = `complete -c cloud-baseline -n '__cloud_baseline_at "${path}"'`
  return [
    ...commands.map(({ word, about }: Offer) => `${at} -f -a ${word} -d ${quoted(about)}`),
    ...(operands.length === 0 ? [] : [`${at} -a ${quoted(operands.join(' '))}`]),
    ...options.map((option) => `${at} ${optionWords(option)}`),
  ]
}

function optionWords({ word, about, takesValue, values }: OptionOffer): string {
  const value = values.length === 0 ? '-r' : `-x -a ${quoted(values.join(' '))}`
  return `-l ${word.slice(2)}${takesValue ? ` ${value}` : ''} -d ${quoted(about)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
}
