import { describe, expect, it } from '@jest/globals'
import { detectorOf } from '../../../src/sensitive/detector.ts'
import { USUAL_POLICY } from '../../../src/model/sensitive.ts'
import { detectedIn } from '../../support/detected.ts'

describe('an e-mail address', () => {
  it.each([
    ['bob@example.com', 'bob@example.com'],
    ['Owner: Bob <bob.ray+aws@mail.example.co.uk>, temporary', 'bob.ray+aws@mail.example.co.uk'],
    ['mailto:bob@example.com?subject=x', 'bob@example.com'],
    ['arn:aws:sts::111122223333:assumed-role/Admin/bob@example.com', 'bob@example.com'],
    ['ask bob@example.com.', 'bob@example.com'],
    ['https://example.com/?user=bob%40example.com&x=1', 'bob%40example.com'],
    ["o’neill: o'neill@example.org", "o'neill@example.org"],
  ])('%s', (text, address) => {
    expect(detectedIn(text)).toEqual([`email: ${address}, 0.9`])
  })

  it.each([
    ['a commit of Git', 'git@github.com:acme/web.git'],
    ['a login', 'ssh -i key.pem ec2-user@bastion.example.com'],
    ['a copy', 'scp x deploy@host.example.com:/srv'],
    ['a user of an address', 'https://bob@example.com/x'],
    ['an image of twice the size', 'icon@2x.png'],
    ['a unit of systemd', 'getty@tty1.service'],
    ['a version', 'actions/checkout@v4.1'],
    ['a package', '@acme/web@1.2.3'],
    ['a machine', 'root@ip-10-0-0-1.ec2.internal'],
    ['no domain', 'bob@localhost'],
    ['a mask', 'b***@example.com'],
    ['labels that cannot be', 'bob@-example-.com and bob@exa..mple'],
  ])('is not %s', (_, text) => {
    expect(detectedIn(text)).toEqual([])
  })

  it.each(['noreply@example.com', 'payments-team@example.com', 'aws+prod@example.com', 'root@example.com'])(
    'of nobody in particular is not reported: %s',
    (text) => {
      expect(detectedIn(text)).toEqual([`email: ${text}, 0.4`])
      expect(detectorOf(USUAL_POLICY).inText(text)).toEqual([])
    },
  )

  it('of one’s own is none, of a role that the policy names not reported', () => {
    const policy = { ownDomains: ['example.com'], roleAddresses: ['cab-*'] }
    expect(detectedIn('bob@example.com, bob@eu.example.com, bob@myexample.com', undefined, policy)).toEqual([
      'email: bob@myexample.com, 0.9',
    ])
    expect(detectedIn('cab-eu@example.org', undefined, policy)).toEqual(['email: cab-eu@example.org, 0.3'])
  })

  it('is shown by its first letter and its domain', () => {
    expect(detectorOf(USUAL_POLICY).inText('bob@example.com')).toMatchObject([{ masked: 'b***@example.com' }])
  })
})
