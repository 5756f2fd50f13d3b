import { GLOBAL_REGION } from '../model/resource.ts'
import { fillPlaceholders, placeholdersIn } from '../text/placeholders.ts'

/** A command of the AWS CLI up to its operation. */
const COMMAND = /^(aws [a-z0-9-]+ (?:wait )?[a-z0-9-]+)/

/** A finding, as far as its commands ask. */
interface FilledBy {
  readonly region: string
  /** Where a resource of the account lies: a bucket, a trail. */
  readonly homeRegion?: string
  readonly fills?: Readonly<Record<string, string>>
}

/**
 * A rule's commands for one finding, ready to be pasted: ids and region are filled in. What stands between `<` and `>`
 * afterwards is the reader's to choose, and commands below it are comments: pasted as one, they would go on where the shell
 * refused one, and delete what has no successor yet. Null where nothing of the finding is known to fill in.
 */
export function commandsFor(
  cli: string | undefined,
  { region: scope, homeRegion, fills = {} }: FilledBy,
): string | null {
  if (cli === undefined) return null
  const region = homeRegion ?? scope
  const isRegional = region !== GLOBAL_REGION
  const filled = fillPlaceholders(cli, isRegional ? { ...fills, region } : fills)
  // One that names nothing of the resource is for the whole region or account all the same.
  if (filled === cli && !isRegional) return null
  return heldBack(isRegional ? fillPlaceholders(withRegion(filled), { region }) : filled)
}

/** With a `# ` before what comes after the first command that is not complete. */
function heldBack(cli: string): string {
  let isHeld = false
  return commandsIn(cli)
    .map((command) => {
      if (command.startsWith('#') || command.trim() === '') return command
      const held = isHeld ? command.replaceAll(/^/gm, '# ') : command
      isHeld ||= placeholdersIn(command).length > 0
      return held
    })
    .join('\n')
}

/** Each command in the region of the finding, whatever the reader's profile says; one that names a region has it. */
function withRegion(cli: string): string {
  return commandsIn(cli)
    .map((command) =>
      /\s--region\b/.test(command) ? command : command.replace(COMMAND, '$1 --region <region>'),
    )
    .join('\n')
}

/** A line that ends with a backslash goes on in the next one. */
function commandsIn(cli: string): readonly string[] {
  const commands: string[] = []
  let open = ''
  for (const line of cli.split('\n')) {
    open += open === '' ? line : `\n${line}`
    if (line.endsWith('\\')) continue
    commands.push(open)
    open = ''
  }
  return open === '' ? commands : [...commands, open]
}
