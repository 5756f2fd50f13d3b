import { parseArgs } from 'node:util'
import { awsEnvironment, startAws } from './aws/server.ts'
import { demoOrganisation, EXTERNAL_ID, PRODUCTION, ROLE, STAGING, TOOLS } from './demo/organisation.ts'
import { ROUTING_KEY } from './demo/run.ts'
import { startPagerDuty } from './pagerduty/server.ts'

const { values } = parseArgs({
  options: {
    'aws-port': { type: 'string', default: '4599' },
    'pagerduty-port': { type: 'string', default: '4600' },
  },
})

const aws = await startAws(demoOrganisation(), { port: port('aws-port') })
const pagerDuty = await startPagerDuty({ port: port('pagerduty-port'), ratePerMinute: 120 })

const variables = Object.entries(awsEnvironment(aws, TOOLS)).map(([name, value]) => `export ${name}=${value}`)
process.stdout
  .write(`AWS plays on ${aws.url}, PagerDuty on ${pagerDuty.url}, until Ctrl-C. In another terminal:

${variables.join('\n')}
npx cloud-baseline scan --accounts ${PRODUCTION},${STAGING},${TOOLS} --role ${ROLE} \\
  --external-id ${EXTERNAL_ID} --production-accounts ${PRODUCTION} \\
  --pagerduty-endpoint ${pagerDuty.url} --pagerduty-routing-key ${ROUTING_KEY}
`)

process.once('SIGINT', () => {
  void Promise.all([aws.close(), pagerDuty.close()])
})

function port(name: 'aws-port' | 'pagerduty-port'): number {
  const number = Number(values[name])
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number
  process.stderr.write(`--${name} must be a port from 0 to 65535, not '${values[name]}'.\n`)
  return process.exit(2)
}
