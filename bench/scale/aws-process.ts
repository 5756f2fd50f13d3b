/** Plays AWS in a process of its own, so that a run and what it reads share nothing but a socket. See played-aws.ts. */
import { type GenerationOptions, generateOrganisation } from '../../sandbox/aws/generate.ts'
import { awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import type { PlayedCall, ToAws } from './played-aws.ts'

process.once('message', ({ organisation: options, delayMs }: ToAws) => {
  void play(options, delayMs)
})

async function play(options: GenerationOptions, delayMs: number): Promise<void> {
  const organisation = generateOrganisation(options).seal()
  const [first] = options.accounts
  organisation.management = first?.id ?? null
  const aws = await startAws(organisation, { delayMs })
  process.on('message', () => {
    const calls: PlayedCall[] = aws.log.requests.map(({ service, region, account, parameters, at }) => ({
      service,
      region,
      account,
      parameters,
      at,
    }))
    const { maxInFlight } = aws.log
    aws.log.clear()
    process.send?.({ calls, maxInFlight })
  })
  process.send?.({ environment: awsEnvironment(aws, first?.id ?? '') })
}
