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
    // Beside a command that is only spoken of.
    ['SSH access for ann.lee@example.com', 'ann.lee@example.com'],
    ['ssh access for ann.lee@example.com', 'ann.lee@example.com'],
    ['rsync backups, ask ann.lee@example.com', 'ann.lee@example.com'],
    ['scp backups by ann.lee@example.com: ask her', 'ann.lee@example.com'],
    ['git clone the repository, or ask ann.lee@example.com', 'ann.lee@example.com'],
    ['ssh -v; mail ann.lee@example.com', 'ann.lee@example.com'],
    ['ssh -v\nann.lee@example.com', 'ann.lee@example.com'],
    ['ssh ann.lee@gmail.com', 'ann.lee@gmail.com'],
    // In addresses, but not who logs in.
    ['https://app.example.com?email=ann.lee@example.com', 'ann.lee@example.com'],
    ['https://app.example.com#ann.lee@example.com', 'ann.lee@example.com'],
    ['mailto://ann.lee@example.com', 'ann.lee@example.com'],
    ['smtp://ann.lee%40example.com:${SMTP}@mail.example.com', 'ann.lee%40example.com'],
    // Behind escapes and marks.
    [String.raw`"To:\nann.lee@example.com"`, 'ann.lee@example.com'],
    [String.raw`"Ann \u003cann.lee@example.com\u003e"`, 'ann.lee@example.com'],
    [String.raw`CORP\bob@example.com`, 'bob@example.com'],
    ['https://example.com/?to=%3Cann.lee@example.com%3E', 'ann.lee@example.com'],
    ['**ann.lee@example.com**', 'ann.lee@example.com'],
    ['__ann.lee@example.com__', 'ann.lee@example.com'],
    ['[INFO]ann.lee@example.com', 'ann.lee@example.com'],
    ['(owner)ann.lee@example.com', 'ann.lee@example.com'],
    ['#ann.lee@example.com', 'ann.lee@example.com'],
    // Beyond ASCII (RFC 6531), whole.
    ['bob@müller.de', 'bob@müller.de'],
    ['jürgen@example.com', 'jürgen@example.com'],
    ['иван@пример.рф', 'иван@пример.рф'],
    ['用户@例子.广告', '用户@例子.广告'],
    ['请联系bob@example.com谢谢', 'bob@example.com'],
  ])('%s', (text, address) => {
    expect(detectedIn(text)).toEqual([`email: ${address}, 0.9`])
  })

  it.each([
    ['a commit of Git', 'git@github.com:acme/web.git'],
    ['a login', 'ssh -i key.pem ec2-user@bastion.example.com'],
    ['a login with options', 'ssh -i "my key.pem" -o A=b -p 2222 $OPTS bob@bastion.example.com uptime'],
    ['a login over lines', 'ssh -v \\\n  -i key.pem \\\n  bob@bastion.example.com'],
    ['a login in quotes', 'ssh -t "bob@bastion.example.com"'],
    ['a login by way of another', 'ssh -o "ProxyCommand ssh -W %h:%p al@a.example.com" bob@b.example.com'],
    ['a copy', 'scp x deploy@host.example.com:/srv'],
    ['a copy to a home', 'scp -r ./app.tar bob@host.example.com:'],
    ['a copy by another command', 'rsync -avz -e "ssh -i k.pem" dist/ bob@host.example.com:/srv'],
    ['a clone', 'git clone -b main bob@git.example.com:web.git'],
    ['a user of an address', 'https://bob@example.com/x'],
    ['an image of twice the size', 'icon@2x.png'],
    ['a unit of systemd', 'getty@tty1.service'],
    ['a version', 'actions/checkout@v4.1'],
    ['a package', '@acme/web@1.2.3'],
    ['a machine', 'root@ip-10-0-0-1.ec2.internal'],
    ['no domain', 'bob@localhost'],
    ['a mask', 'b***@example.com'],
    ['a mask of another program', 'an***lee@example.com'],
    ['filled in later', '$NAME@example.com, ${prefix}a@example.com, $(id -un)a@example.com'],
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
