import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { packageAction, type World } from '../bundle/support.ts'
import { caseOf, playCase } from './play.ts'

const ACCOUNT = '111122223333'
const RULE = 'aws-ec2-launch-template-secrets-in-user-data'

/** As the case file lists them. */
const SECRETS = [
  '#cloud-config\n{password: hunter2222, ssh_pwauth: true}',
  '#cloud-config\npassword: hunter2222 # change it',
  '#!/bin/sh\nexport SECRET_KEY=hunter2222',
  '#!/bin/sh\nDB_PASS=hunter2222',
  '#!/bin/sh\necho "root:hunter2222" | chpasswd',
  '#!/bin/sh\naws configure set aws_secret_access_key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  '<powershell>\n$p = ConvertTo-SecureString "hunter2222" -AsPlainText -Force\n</powershell>',
  '#!/bin/sh\ncurl -u app:hunter2222 https://example.com',
  '#!/bin/sh\ndocker login -u app -p hunter2222 registry.example.com',
  '<script>\nnet user app hunter2222 /add\n</script>',
  '#!/bin/sh\ncurl -H "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N"',
  '#!/bin/sh\nPASSWORD="hunt$$er2222"',
]
const NO_SECRETS = [
  '#!/bin/sh\n# usage: http://[[user][:pass]@]host',
  '#!/bin/sh\ndocker run -e MYSQL_RANDOM_ROOT_PASSWORD=enabled mysql',
  '#cloud-config\nssh_pwauth_password: enabled',
  'Secret=aws_secretsmanager_secret.db.id',
  'secret: projects/p/secrets/db',
]

const packaged = packageAction()
let world: World

afterEach(() => world.close())
afterAll(() => rmSync(packaged.folder, { recursive: true, force: true }))

function template(text: string, index: number) {
  return {
    launchTemplateId: `lt-${String(index).padStart(2, '0')}`,
    launchTemplateName: `template-${index}`,
    versionNumber: 1,
    defaultVersion: true,
    launchTemplateData: { userData: Buffer.from(text).toString('base64') },
  }
}

describe('secrets in user data', () => {
  it('are found in all their forms, told by form and line, and are in no file', async () => {
    const versions = [...SECRETS, ...NO_SECRETS].map(template)
    const operations = { DescribeLaunchTemplateVersions: versions }
    const one = caseOf({ caller: ACCOUNT, accounts: { [ACCOUNT]: { 'us-east-1': operations } } })
    world = await playCase(packaged.action, one)
    const { log, summary } = await world.run()
    const result = world.result()
    const found = result.findings.filter(({ rule }) => rule === RULE)
    expect(found.map(({ id }) => id).toSorted()).toEqual(
      SECRETS.map((_, index) => `lt-${String(index).padStart(2, '0')}`),
    )
    const evidence = found.flatMap((finding) => finding.evidence.map(({ value }) => value))
    expect(evidence).toContain('password for chpasswd')
    expect(evidence).toContain('DB_PASS')
    expect(JSON.stringify([result, world.pagerduty.incidents, log, summary])).not.toContain('hunter2222')
  })
})
