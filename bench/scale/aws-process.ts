/** Plays AWS in a process of its own, so that a run and what it reads share nothing but a socket. See played-aws.ts. */
import { generateOrganisation } from '../../sandbox/aws/generate.ts'
import type { Region } from '../../sandbox/aws/region.ts'
import { addSecurityGroup, permission } from '../../sandbox/aws/security-groups.ts'
import { awsEnvironment, startAws } from '../../sandbox/aws/server.ts'
import { seededRandom } from '../../sandbox/random.ts'
import { fillWholeAccount } from './whole-account.ts'
import type { PlayedCall, ToAws } from './played-aws.ts'

process.once('message', (order: ToAws) => {
  void play(order)
})

async function play({ organisation: options, delayMs, unusedGroups, isWhole }: ToAws): Promise<void> {
  const organisation = generateOrganisation(options)
  const [first] = organisation.accounts
  if (first === undefined) throw new Error('there is no account to play')
  organisation.management = first.id
  if (unusedGroups !== undefined) addUnused(first.region(unusedGroups.region), unusedGroups.count)
  if (isWhole === true) fillWholeAccount(first)
  const aws = await startAws(organisation.seal(), { delayMs })
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
  process.send?.({ environment: awsEnvironment(aws, first.id) })
}

/** One in a thousand is open to the whole internet on every port. */
function addUnused(region: Region, count: number): void {
  const random = seededRandom('unused groups')
  for (let index = 0; index < count; index += 1) {
    const permissions = [
      permission('tcp', 443, `10.${random.below(256)}.0.0/16`, '192.168.0.0/24'),
      permission('tcp', 1024 + random.below(9000), `10.0.${random.below(256)}.0/24`),
    ]
    if (index % 1000 === 0) permissions.push(permission('-1', null, '0.0.0.0/0'))
    addSecurityGroup(region, { id: `sg-0${random.hex(16)}`, name: `group-${index}`, permissions })
  }
}
