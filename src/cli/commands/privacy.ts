import type { DescribeCommand } from '../describe-command.ts'
import { joined, once } from '../input-option.ts'
import type { PrivacyOptions } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describePrivacy: DescribeCommand = (program) => {
  program
    .command('privacy')
    .argument('<file...>', 'files and folders: text, logs, JSON, CSV, gzip and ZIP; - is the standard input')
    .description(
      'look through files for personal data and secrets, and print where they are, never what they are',
    )
    .example('A report, before it goes to somebody', `${CALL} privacy cloud-baseline-report`)
    .example('A table, for a program', `${CALL} privacy --json - < cloud-baseline-report/findings.csv`)
    .exits({
      good: 'nothing was found, and everything was looked at',
      violations: 'something was found: each place with its class and a masked form',
      incomplete: 'nothing was found in what could be read, but not everything could be',
    })
    .page('privacy.md')
    .option('--own-domains <list>', 'domains whose e-mail addresses are no personal data to you', joined)
    .option('--role-addresses <list>', 'what stands before the @ where nobody in particular reads', joined)
    .option(
      '--trusted-networks <list>',
      'networks that are no home of anybody, such as 203.0.113.0/24',
      joined,
    )
    .option('--national-ids <list>', 'countries whose national ids are looked for, such as DE,US', joined)
    .option('--minimum-confidence <number>', 'from what certainty on, 0 to 1 (default: 0.6)', once)
    .option('--exclude <list>', 'files and folders that are not looked at, by name or path; globs', joined)
    .option(
      '--config <file>',
      'the configuration file, whose section privacy says what is none (default: that of the workflow)',
      once,
    )
    .option('--json', 'one JSON object per line')
    .action(async (files: string[], options: PrivacyOptions) => {
      const { privacyCommand } = await import('../privacy.ts')
      process.exitCode = await privacyCommand(files, options)
    })
}
