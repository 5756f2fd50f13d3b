import { Argument } from 'commander'
import type { DescribeCommand } from '../describe-command.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export const describeCompletion: DescribeCommand = (program) => {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands, options, their values and ids of rules')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .example('bash, for this session', 'source <(npx cloud-baseline completion bash)')
    .example('zsh', 'npx cloud-baseline completion zsh > _cloud-baseline')
    .example('fish', 'npx cloud-baseline completion fish > cloud-baseline.fish')
    .page('cli.md#completion')
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { printCompletion } = await import('../completion/completion.ts')
      printCompletion(shell, program)
    })
}
