import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  INSTANCE_USER_DATA_SECRETS,
  TEMPLATE_USER_DATA_SECRETS,
} from '../../../../../../src/clouds/aws/services/ec2/derived/user-data-secrets.ts'
import { derived, resource } from './world.ts'

const SCRIPT = '#!/bin/sh\nDB_PASSWORD=Tr0ub4dor\n'
/** 1 MiB and a byte of blanks: 1 kB. */
const SWELLING = gzipSync(Buffer.alloc(1024 * 1024 + 1, ' ')).toString('base64')

function ofInstance(text: string) {
  return derived(INSTANCE_USER_DATA_SECRETS, [
    resource('aws_ec2_instance', 'i-1', { instance_user_data: text }),
  ])
}

describe('user_data_secrets', () => {
  const found = { form: 'value assigned to the name of a secret', line: 2, key: 'DB_PASSWORD' }

  it('are what is found, and certain', () => {
    expect(ofInstance(SCRIPT)).toEqual({ value: [found] })
    expect(ofInstance('#!/bin/sh\necho')).toEqual({ value: [] })
  })

  it.each([
    // What a header of tar has, and of ZIP (APPNOTE, 4.3.7).
    [
      'tar',
      Buffer.concat([Buffer.from('setup.sh'.padEnd(257, '\0')), Buffer.from('ustar'.padEnd(255, '\0'))]),
    ],
    ['ZIP', Buffer.from('PK\u0003\u0004'.padEnd(60, '\0'), 'latin1')],
  ])('may be any where an archive is in it: %s', (_, archive) => {
    for (const bytes of [archive, gzipSync(archive)]) {
      const { value, possible } = ofInstance(
        `#!/bin/sh\necho ${bytes.toString('base64')} | base64 -d | tar xz\n`,
      )
      expect({ value, possible }).toEqual({ value: [], possible: [{ form: 'unread', line: 0 }] })
    }
  })

  it('may be more where something packed is larger than is looked into', () => {
    const unread = { form: 'unread', line: 0 }
    const missing = ['what is packed in the user data']
    const text = `${SCRIPT}${SWELLING}`
    expect(ofInstance(text)).toEqual({ value: [found], possible: [found, unread], missing })
    const reported = {
      launch_template_data: { user_data: text },
      latest_launch_template_data: { user_data: 'x' },
    }
    const version = 'default'
    expect(
      derived(TEMPLATE_USER_DATA_SECRETS, [resource('aws_ec2_launch_template', 'lt-1', reported)]),
    ).toEqual({
      value: [{ version, ...found }],
      possible: [
        { version, ...found },
        { version, ...unread },
      ],
      missing,
    })
  })
})
