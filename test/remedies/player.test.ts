import { describe, expect, it } from '@jest/globals'
import { Estate } from './estate.ts'
import { type Hand, play } from './player.ts'

function hand(known: Readonly<Record<string, string>>): Hand {
  return { fill: (name) => known[name] ?? null, edit: (text) => text, files: {}, others: () => false }
}

/** What remedies of ours once said, and what EC2 makes of it: a player that takes these proves nothing. */
describe('a remedy is refused', () => {
  it.each<[string, string, string]>([
    [
      'that starts an instance which still stops',
      'aws ec2 stop-instances --instance-ids <host>\naws ec2 start-instances --instance-ids <host>',
      'IncorrectInstanceState',
    ],
    [
      'that changes the user data of an instance which still stops',
      'aws ec2 stop-instances --instance-ids <host>\n' +
        'aws ec2 modify-instance-attribute --instance-id <host> --attribute userData --value IyEv',
      'IncorrectInstanceState',
    ],
    [
      'that terminates before the image is there',
      'aws ec2 create-image --instance-id <host> --name kept\naws ec2 terminate-instances --instance-ids <host>',
      'destroys before',
    ],
    [
      'that copies a snapshot which is not completed',
      'aws ec2 create-snapshot --volume-id <root>\n' +
        'aws ec2 copy-snapshot --source-region us-east-1 --source-snapshot-id <new snapshot id> --encrypted',
      'IncorrectState',
    ],
    ['that deletes a volume in use', 'aws ec2 delete-volume --volume-id <root>', 'VolumeInUse'],
    [
      'that deletes a group in use',
      'aws ec2 delete-security-group --group-id <group>',
      'DependencyViolation',
    ],
    [
      'with an option that there is not',
      'aws ec2 stop-instances --instance-id <host>',
      'no option --instance-id',
    ],
    [
      'with a member that there is not',
      'aws ec2 modify-client-vpn-endpoint --client-vpn-endpoint-id x --connection-log-options Enable=true',
      'Unknown parameter in connection-log-options: Enable',
    ],
    [
      'with a word where a number belongs',
      'aws ec2 create-volume --availability-zone us-east-1a --size big',
      'not a number',
    ],
    [
      'with more of a shell than words',
      'aws ec2 stop-instances --instance-ids <host>; rm -r .',
      'more than words',
    ],
    ['with a command within', 'aws ec2 stop-instances --instance-ids $(cat ids)', 'more than words'],
    ['that is no command of AWS', 'reboot', 'Not a command of the AWS CLI'],
    [
      'whose waiter waits for what will not be',
      'aws ec2 wait instance-stopped --instance-ids <host>',
      'Waiter failed',
    ],
    [
      'whose check waits for what will not be',
      '# Repeat until it says gone:\naws ec2 describe-volumes --volume-ids <root>',
      'never says gone',
    ],
  ])('%s', (_, cli, message) => {
    const { cloud, id } = new Estate()
    expect(() => play(cli, cloud, hand({ host: id.host, root: id.root, group: id.group }))).toThrow(message)
  })
})

describe('a command', () => {
  it('with --groups takes every other group off the interface', () => {
    const { cloud, card, id } = new Estate()
    play('aws ec2 modify-network-interface-attribute --network-interface-id <card> --groups <group>', cloud, {
      ...hand({ card: id.card, group: cloud.region.securityGroups[0]?.GroupId ?? '' }),
    })
    expect(card.Groups?.map(({ GroupId }) => GroupId)).not.toContain(id.group)
  })

  it('is left out where a placeholder stands for nothing', () => {
    const { cloud } = new Estate()
    expect(play('aws ec2 delete-volume --volume-id <none>', cloud, hand({}))).toEqual({
      lines: [],
      others: [],
    })
  })

  it('goes to the region that it names', () => {
    const { cloud } = new Estate()
    play('aws ec2 create-vpc --region eu-central-1 --cidr-block 10.1.0.0/16', cloud, hand({}))
    expect(cloud.region.vpcs).toHaveLength(1)
    expect(cloud.elsewhere('eu-central-1').region.vpcs).toHaveLength(1)
  })

  it('of an instance that stops takes the public address that Amazon gave it', () => {
    const estate = new Estate()
    estate.publish('assigned')
    const lines = [
      'aws ec2 stop-instances --instance-ids <host>',
      'aws ec2 wait instance-stopped --instance-ids <host>',
    ]
    play(lines.join('\n'), estate.cloud, hand({ host: estate.id.host }))
    estate.cloud.showCards()
    expect(estate.host.PublicIpAddress).toBeUndefined()
  })
})
