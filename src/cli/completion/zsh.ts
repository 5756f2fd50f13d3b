import { byPath, casesOf, pathsOf } from './cases.ts'
import type { Place } from './offers.ts'

/** For a file _cloud-baseline in a folder of $fpath, or to be sourced after compinit. */
export function zshScript(places: readonly Place[]): string {
  return `#compdef cloud-baseline
# zsh completion of cloud-baseline: a file _cloud-baseline in a folder of $fpath, or sourced after compinit.
_cloud_baseline() {
  local prev="\${words[CURRENT-1]}" at='' word
  local -a offered
  # --option=value is one word, whose value is to be completed.
  if [[ "$PREFIX" = --*=* ]]; then prev="\${PREFIX%%=*}"; compset -P '*='; fi
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      ${pathsOf(places)}) at="\${at:+$at }$word" ;;
    esac
  done
  case "$at $prev" in
${casesOf(places, (words) => `offered=(${words})`)}
    *)
      case "$at" in
${byPath(places, (words) => `offered=(${words})`)}
      esac
      ;;
  esac
  compadd -- "\${offered[@]}" || _files
}
if [ "\${funcstack[1]}" = _cloud_baseline ] || [ "\${funcstack[1]}" = _cloud-baseline ]; then
  _cloud_baseline "$@"
else
  compdef _cloud_baseline cloud-baseline
fi
`
}
