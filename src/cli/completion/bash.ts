import { byPath, casesOf, pathsOf } from './cases.ts'
import type { Place } from './offers.ts'

/** For bash from 3.2 on, which macOS has. Files are offered where nothing else is. */
export function bashScript(places: readonly Place[]): string {
  return `# bash completion of cloud-baseline: source it, or put it where bash-completion looks for it.
_cloud_baseline() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at= word offered
  # bash takes "--option=value" apart.
  if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at $word" in
      ${pathsOf(places)}) at="\${at:+$at }$word" ;;
    esac
  done
  COMPREPLY=()
  case "$at $prev" in
${casesOf(places, (words) => `offered='${words}'`)}
    *)
      case "$at" in
${byPath(places, (words) => `offered='${words}'`)}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$cur"))
}
complete -o default -F _cloud_baseline cloud-baseline
`
}
