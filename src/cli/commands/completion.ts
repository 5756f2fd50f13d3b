import { Argument } from 'commander'
import type { DescribeCommand } from '../describe-command.ts'
import { CALL } from '../../text/call.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export const describeCompletion: DescribeCommand = (program) => {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands, options, their values and ids of rules')
    .addArgument(new Argument('<shell>', 'whose script it is').choices(SHELLS))
    .example('bash, for this session', `source <(${CALL} completion bash)`)
    .example('zsh', `${CALL} completion zsh > _cloud-baseline`)
    .example('fish', `${CALL} completion fish > cloud-baseline.fish`)
    .page('cli.md#completion')
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { printCompletion } = await import('../completion/completion.ts')
      printCompletion(shell, program)
    })
}
