import type { DescribeCommand } from '../describe-command.ts'
import { joined, once } from '../input-option.ts'
import type { ImportResotoOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeImportResoto: DescribeCommand = (program) => {
  program
    .command('import-resoto')
    .argument('<files...>', 'what Resoto kept: lists of jobs, alert templates, checks, report configuration')
    .description('make rules, configuration and a workflow of what Resoto kept: jobs, templates, checks')
    .example(
      'Files for a repository, to look at before they go into it',
      `${CALL} import-resoto docs/examples/resoto-jobs.txt --into look-first`,
    )
    .example(
      'What became of each job, for a program',
      `${CALL} import-resoto docs/examples/resoto-jobs.txt --into look-first --force --json`,
    )
    .exits({
      good: 'all of it was carried over',
      incomplete: 'some of it was not, or waits for examples: the list says what and why',
    })
    .page('coming-from/resoto.md')
    .option('--into <folder>', 'the root of the repository that gets the files (default: .)', once)
    .option(
      '--accounts <list>',
      'which accounts are read: organization, or ids (default: that of the role that signs in)',
      joined,
    )
    .option('--role <text>', 'the name, or ARN with {account}, of the role to assume in each account', once)
    .option(
      '--owner <text>',
      'who answers for the exceptions that ignored accounts become, such as cloud-team@example.com',
      once,
    )
    .option('--force', 'overwrite files that are there')
    .option('--json', 'print what became of each as JSON')
    .action(async (files: readonly string[], options: ImportResotoOptions) => {
      const { importCommand } = await import('../import-resoto.ts')
      process.exitCode = await importCommand(files, options)
    })
}
