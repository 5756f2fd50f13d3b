import { ALPHANUMERIC, DIGITS, HEX } from '../../dice.ts'
import { service, serverName, STAGES, uuid } from '../ordinary.ts'
import { TEST_CARDS } from '../values/numbers.ts'
import { described, label, parameters, ruled, script, tagged, type Template, variables } from './item.ts'

const ROLES = [
  'noreply',
  'no-reply',
  'support',
  'security',
  'ops',
  'devops',
  'platform',
  'billing',
  'abuse',
  'postmaster',
]

/** What looks like something sensitive and is not. */
export const OPEN_INNOCENT: readonly Template[] = [
  ['address of Git', (dice) => tagged(dice, 'repository', `git@github.com:acme/${service(dice)}.git`)],
  ['package and version', (dice) => tagged(dice, 'package', `lodash@4.17.${dice.below(30)}`)],
  ['action and version', (dice) => tagged(dice, 'workflow', `actions/checkout@v4.${dice.below(9)}.0`)],
  ['user of SSH', (dice) => described(`ssh ec2-user@10.0.${dice.below(250)}.7`)],
  ['image at two densities', (dice) => tagged(dice, 'logo', `icon-${dice.below(90)}@2x.png`)],
  [
    'address with a port and no password',
    (dice) => variables({ DATABASE_URL: `postgres://app@db.example.internal:5432/${service(dice)}` }),
  ],
  [
    'access key of the documentation',
    (dice) => tagged(dice, 'example', ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')),
  ],
  [
    'variable of a shell',
    (dice) => script(['#!/bin/bash', `mysql -p"$\{DB_PASSWORD}" ${service(dice)}`, 'export TOKEN=$1']),
  ],
  [
    'placeholder',
    (dice) =>
      variables({
        DB_PASSWORD: dice.pick([
          '<password>',
          'YOUR_PASSWORD',
          '${DB_PASSWORD}',
          '{{ db_password }}',
          '********',
          'null',
        ]),
      }),
  ],
  [
    'reference to a parameter',
    (dice) => variables({ API_TOKEN: `arn:aws:ssm:eu-west-1:111122223333:parameter/${service(dice)}/token` }),
  ],
  [
    'reference of a template',
    (dice) => parameters({ DbPassword: `{{resolve:secretsmanager:${service(dice)}:SecretString:password}}` }),
  ],
  ['hidden parameter', () => parameters({ DbPassword: '****', AdminToken: '<sensitive>' })],
  [
    'name of a secret',
    (dice) =>
      variables({
        SECRET_NAME: `${service(dice)}/${dice.pick(STAGES)}/db-credentials`,
        TOKEN_FILE: '/run/secrets/token',
      }),
  ],
  [
    'length of a password',
    (dice) => variables({ PASSWORD_MIN_LENGTH: String(8 + dice.below(20)), TOKEN_TTL_SECONDS: '86400' }),
  ],
  [
    'password from a call',
    (dice) =>
      script([
        '#!/bin/bash',
        `PASSWORD=$(aws secretsmanager get-secret-value --secret-id ${service(dice)} --query SecretString --output text)`,
      ]),
  ],
  [
    'policy about passwords',
    () => described('Requires a password of 14 characters; secrets are in Vault, tokens in SSM'),
  ],
  ['digest', (dice) => tagged(dice, 'image-digest', `sha256:${dice.word(64, HEX)}`)],
  ['commit', (dice) => tagged(dice, 'commit', dice.word(40, HEX))],
  ['unique id', (dice) => tagged(dice, 'correlation-token', uuid(dice))],
  [
    'public key',
    (dice) => ({
      value: {
        public_key: `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ${dice.word(340, `${ALPHANUMERIC}+/`)} ci`,
      },
      labels: [],
    }),
  ],
  [
    'certificate',
    (dice) =>
      script([
        '-----BEGIN CERTIFICATE-----',
        ...Array.from({ length: 6 }, () => dice.word(64, `${ALPHANUMERIC}+/`)),
        '-----END CERTIFICATE-----',
      ]),
  ],
  [
    'Base64 of a text',
    (dice) => ({
      value: {
        user_data: Buffer.from(
          `#!/bin/bash\nyum -y install ${service(dice)}\nsystemctl start ${service(dice)}\n`,
        ).toString('base64'),
      },
      labels: [],
    }),
  ],
  ['milliseconds', (dice) => tagged(dice, 'created', String(1_500_000_000_000 + dice.below(2e9) * 100))],
  ['number of an order', (dice) => tagged(dice, 'order', dice.word(12, DIGITS))],
  ['account', (dice) => tagged(dice, 'account', dice.pick(['111122223333', '123456789012']))],
  [
    'range of ports',
    (dice) => described(`open ${dice.below(9000)}-${20_000 + dice.below(9000)} for ${service(dice)}`),
  ],
  ['number of a ticket', (dice) => tagged(dice, 'ticket', `CHG${dice.word(10, DIGITS)}`)],
  [
    'name of a group with a date',
    (dice) => tagged(dice, 'aws:autoscaling:groupName', `${service(dice)}-asg-2023${dice.word(10, DIGITS)}`),
  ],
  ['price', (dice) => tagged(dice, 'budget', `${dice.below(9000)}.${dice.word(13, DIGITS)}`)],
  [
    'team',
    (dice) =>
      tagged(
        dice,
        'Owner',
        dice.pick([
          'Platform Team',
          'Data Engineering',
          'Cloud Operations',
          'Site Reliability',
          'Web Services',
          'Network Security',
        ]),
      ),
  ],
  [
    'tool',
    (dice) =>
      tagged(
        dice,
        'CreatedBy',
        dice.pick(['Terraform Cloud', 'AWS Backup', 'Jenkins Pipeline', 'Control Tower', 'Packer Builder']),
      ),
  ],
  [
    'product',
    (dice) =>
      described(
        dice.pick([
          'Allow Active Directory from Palo Alto',
          'Access for New Relic and Grafana Cloud',
          'Managed by Argo Rollouts',
        ]),
      ),
  ],
  [
    'address of an office',
    (dice) =>
      ruled(
        `198.51.${dice.below(250)}.${dice.below(250)}/32`,
        dice.pick(['Berlin office', 'VPN exit', 'Datadog synthetic tests', 'jump host', 'partner SFTP']),
      ),
  ],
  ['home page', (dice) => ruled(`198.51.${dice.below(250)}.0/24`, 'home page health checks')],
  ['private address', (dice) => ruled(`10.3.${dice.below(250)}.9/32`, 'home directory server')],
  [
    'version with many parts',
    (dice) => tagged(dice, 'version', `2.${dice.below(30)}.${dice.word(10, DIGITS)}`),
  ],
  [
    'role address',
    (dice) => {
      const text = `${dice.pick(ROLES)}@example.com`
      return { ...tagged(dice, 'Contact', text), arguable: [label('email', text)] }
    },
  ],
  [
    'card for tests',
    (dice) => {
      const text = dice.pick(TEST_CARDS)
      return { ...tagged(dice, 'test-card', text), arguable: [label('payment_card', text)] }
    },
  ],
  [
    'key and its name',
    (dice) => ({
      value: {
        key_name: `${serverName(dice)}-key`,
        fingerprint: Array.from({ length: 16 }, () => dice.word(2, HEX)).join(':'),
      },
      labels: [],
    }),
  ],
]
