import type { DescribeCommand } from '../describe-command.ts'
import type { JsonOption } from '../options.ts'

export const describeKinds: DescribeCommand = (program) => {
  program
    .command('kinds [kind]')
    .description('list the kinds of resources, or what a search can ask of one, with all values of closed sets')
    .option('--json', 'machine-readable')
    .action(async (kind: string | undefined, options: JsonOption) => {
      const { kindsCommand } = await import('../kinds.ts')
      process.exitCode = kindsCommand(kind, options)
    })
}
