import type { DescribeCommand } from '../describe-command.ts'
import type { JsonOption } from '../options.ts'
import { CALL } from '../../text/call.ts'

export const describeKinds: DescribeCommand = (program) => {
  program
    .command('kinds')
    .argument('[kind]', 'the kind whose properties are shown, such as aws_ec2_instance; none lists all kinds')
    .description('list the kinds of resources that are read, or the properties of one')
    .example('All kinds, with what each is', `${CALL} kinds`)
    .example(
      'What a search can ask of instances: types, values, IAM actions, neighbours',
      `${CALL} kinds aws_ec2_instance`,
    )
    .exits({ good: 'there is such a kind' })
    .page('kinds.md')
    .option('--json', 'everything, in one JSON document')
    .action(async (kind: string | undefined, options: JsonOption) => {
      const { kindsCommand } = await import('../kinds.ts')
      process.exitCode = kindsCommand(kind, options)
    })
}
