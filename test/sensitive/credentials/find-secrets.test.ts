import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { findSecrets } from '../../../src/sensitive/credentials/find-secrets.ts'
import { hangs } from '../../support/hang.ts'

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P'
const KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

function formsOf(text: string): readonly (readonly [string, number, string?])[] {
  return findSecrets(text).map(({ form, line, key }) =>
    key === undefined ? [form, line] : [form, line, key],
  )
}

describe('found', () => {
  it.each<[string]>([
    // Shell.
    ['DB_PASS=hunter2222'],
    ['export SECRET_KEY=hunter2222 DB_HOST=db.internal'],
    ['SECRET_KEY="hunter2222"; echo done'],
    ["MYSQL_PWD='hunter2222' mysql -e 'select 1'"],
    ['readonly API_KEY="a1b2c3d4e5"'],
    ['DB_PASSWORD=hunter2222 # the old one'],
    ['# DB_PASSWORD=hunter2222'],
    ['export PASSWORD="pa$$w0rd!"'],
    ["PASSWORD='$ecret$99x'"],
    ['PASSWORD="Secr$et99x"'],
    ['POSTGRES_PASSWORD=hunter2222 docker compose up'],
    ['docker run -e MYSQL_ROOT_PASSWORD=hunter2222 mysql'],
    ['Environment="DB_PASSWORD=hunter2222"'],
    ['ENV DB_PASSWORD hunter2222'],
    ['java -Ddb.password=hunter2222 -jar app.jar'],
    ['curl "https://example.com/?token=hunter2222"'],
    ['register --runner-token hunter2222'],
    ['app --password=hunter2222'],
    ['curl -d "{\\"password\\": \\"hunter2222\\"}" https://example.com'],
    [`aws configure set aws_secret_access_key ${KEY}`],
    [`AWS_SECRET_ACCESS_KEY=${KEY}`],
    // YAML, JSON, ini, XML, properties.
    ['password: hunter2222'],
    ['password: hunter2222 # change it'],
    ['{password: hunter2222, ssh_pwauth: true}'],
    ['{ssh_pwauth: true, password: hunter2222}'],
    ['- {name: app, plain_text_passwd: hunter2222, lock_passwd: false}'],
    ['  "password" : "hunter2222",'],
    ['{"user":"app","password":"hunter2222"}'],
    ["password: 'it''s hunter2222'"],
    ['password: "P4$$word2"'],
    ['password: |\n  hunter2222'],
    ['passwd: $6$rounds=4096$saltsalt$abcdefghijklmnopqrstuvwxyz0123456789'],
    ['spring.datasource.password=hunter2222'],
    ['password = hunter2222'],
    ['<AdminPassword>hunter2222</AdminPassword>'],
    ['<add key="x" password="hunter2222"/>'],
    ['Server=db;User Id=app;Password=hunter2222;'],
    ['DefaultEndpointsProtocol=https;AccountName=a;AccountKey=abcdefghij0123456789==;'],
    // Begins as a path does.
    [`AccountKey=/${'Ab1+'.repeat(21)}A==;`],
    ['chpasswd:\n  list: |\n    root:hunter2222\n  expire: false'],
    ['chpasswd: {expire: false, list: ["root:hunter2222"]}'],
    ['chpasswd:\n  list: ["root:RANDOM", "ubuntu:hunter2222"]'],
    ['chpasswd:\n  list:\n    - root:hunter2222\n  expire: false'],
    ['chpasswd:\n  list:\n  - "root:hunter2222"\n  expire: false'],
    ['chpasswd:\n  expire: false\n  users:\n  - {name: root, password: hunter2222, type: text}'],
    // Commands.
    ['echo "root:hunter2222" | chpasswd'],
    ["echo 'ubuntu:hunter2222' | sudo chpasswd"],
    ['chpasswd <<< "root:hunter2222"'],
    ['chpasswd <<EOF\nroot:hunter2222\nEOF'],
    ['echo hunter2222 | passwd --stdin root'],
    ['echo "hunter2222" | docker login -u app --password-stdin example.com'],
    ['curl -u app:hunter2222 https://example.com'],
    ['curl --user "app:hunter2222" https://example.com'],
    ['docker login -u app -p hunter2222 registry.example.com'],
    ['mysql -uroot -phunter2222 -e "select 1"'],
    ["sshpass -p 'hunter2222' ssh host"],
    ['useradd -m -p hunter2222 app'],
    [`curl -H "Authorization: Bearer ${JWT}" https://example.com`],
    ['curl -H "Authorization: Basic YXBwOmh1bnRlcjIyMjI=" https://example.com'],
    ['machine example.com login app password hunter2222'],
    ['machine example.com\n  login app\n  password hunter2222'],
    ['machine example.com login app account main password hunter2222'],
    ['default\n\tlogin app\n\tpassword hunter2222'],
    ['keytool -genkeypair -keystore app.jks -storepass hunter2222 -alias app'],
    ["keytool -importkeystore -srcstorepass 'hunter2222' -srckeystore app.jks"],
    ['jarsigner -keystore app.jks -keypass "hunter2222" app.jar app'],
    ['mongosh --host db -u app -p hunter2222 web'],
    ['mongodump -u app -p hunter2222 --out /backup'],
    ['cqlsh -u app -p hunter2222 db.internal'],
    ['rabbitmqctl add_user app hunter2222'],
    ['rabbitmqctl -n rabbit@web change_password app hunter2222'],
    ['7z a -phunter2222 backup.7z /data'],
    // Base64 of app:hunter2222.
    ['{"auths": {"registry.example.com": {"auth": "YXBwOmh1bnRlcjIyMjI="}}}'],
    [String.raw`echo "{\"auths\": {\"example.com\": {\"auth\": \"YXBwOmh1bnRlcjIyMjI=\"}}}"`],
    ['_auth=YXBwOmh1bnRlcjIyMjI='],
    ['//registry.example.com/:_auth = "YXBwOmh1bnRlcjIyMjI="'],
    [`{"auth": "${Buffer.from(`AWS:${JWT}`).toString('base64')}"}`],
    ['//registry.example.com/:_authToken=hunter2222'],
    // Windows.
    ['net user app Hunter2222! /add'],
    ['net user Administrator "Hunter2222!"'],
    ['NET USER app Hunter2222! /ADD'],
    ['$p = ConvertTo-SecureString "Hunter2222!" -AsPlainText -Force'],
    ["$p = ConvertTo-SecureString -String 'Hunter2222!' -AsPlainText -Force"],
    ['$p = ConvertTo-SecureString -AsPlainText -Force "Hunter2222!"'],
    ['$p = "Hunter2222!" | ConvertTo-SecureString -AsPlainText -Force'],
    ['$password = "Hunter2222!"'],
    ['$AdminPassword="Hunter2222!"'],
    ['$user.SetPassword("Hunter2222!")'],
    ['[Environment]::SetEnvironmentVariable("DB_PASSWORD", "hunter2222", "Machine")'],
    ['setx DB_PASSWORD hunter2222 /M'],
    ['set DB_PASSWORD=hunter2222'],
    // Addresses, keys, tokens.
    ['DATABASE=postgres://app:hunter2@db.internal:5432/app'],
    ['redis://:hunter2@cache.internal:6379'],
    ['export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['git config token ghp_000000000000000000000000000000000000'],
    ['kubeadm join 10.0.0.5:6443 --token abcdef.0123456789abcdef'],
  ])('%s', (text) => {
    expect(findSecrets(text)).not.toEqual([])
  })

  it('in what is packed inside, told by the line where that begins', () => {
    const script = '#!/bin/sh\nexport DB_PASSWORD=hunter2222\n# filling so that it is long enough\n'
    const base64 = Buffer.from(script).toString('base64')
    expect(formsOf(`a\nb\n${base64}`)).toEqual([['value assigned to the name of a secret', 3, 'DB_PASSWORD']])
    const folded = base64.replaceAll(/(.{60})/g, '$1\n')
    const mime = `MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n${folded}\n--==--`
    expect(formsOf(mime)).toEqual([['value assigned to the name of a secret', 4, 'DB_PASSWORD']])
    expect(findSecrets(`  content: ${gzipSync(script).toString('base64')}`)).toHaveLength(1)
    expect(findSecrets(Buffer.from(base64).toString('base64'))).toHaveLength(1)
    const wide = Buffer.from('$password = "Hunter2222!"', 'utf16le').toString('base64')
    expect(findSecrets(`powershell -EncodedCommand ${wide}`)).toHaveLength(1)
  })

  it('are told by form, line and name', () => {
    expect(formsOf('#!/bin/sh\nexport DB_PASS=hunter2222\ncurl -u a:hunter2222 x')).toEqual([
      ['value assigned to the name of a secret', 2, 'DB_PASS'],
      ['password in curl', 3],
    ])
  })

  it('are never told themselves', () => {
    const texts = [
      'password: hunter2222',
      'password=hunter2222',
      'echo root:hunter2222 | chpasswd',
      'a://b:hunter2222@c',
    ]
    expect(JSON.stringify(texts.map(findSecrets))).not.toContain('hunter2222')
  })
})

describe('not found', () => {
  it.each<[string]>([
    ['http://[[user][:pass]@]host'],
    ['proxy: http://<user>:<password>@proxy:3128'],
    ['postgres://user:password@host/db'],
    ['git clone https://x-access-token:${TOKEN}@github.com/example/web.git'],
    ['https://example.com:8443/a@b'],
    ['MYSQL_RANDOM_ROOT_PASSWORD=enabled'],
    ['MYSQL_RANDOM_ROOT_PASSWORD=yes'],
    ['ssh_pwauth_password: enabled'],
    ['Secret=aws_secretsmanager_secret.db.id'],
    ['secret: projects/p/secrets/db'],
    ['secret: prod/db/password'],
    ['DB_SECRET=arn:aws:secretsmanager:us-east-1:111122223333:secret:web-AbCdEf'],
    ['PASSWORD_FILE=/run/secrets/db'],
    ['password: /run/secrets/db'],
    ['DB_PASSWORD="${DB_PASSWORD}"'],
    ['DB_PASSWORD=$DB_PASSWORD'],
    ["DB_PASSWORD='$DB_PASSWORD'"],
    ['DB_PASSWORD="$(aws ssm get-parameter --name /web/db-password --query Parameter.Value)"'],
    ['DB_PASSWORD=$(aws ssm get-parameter --name /web/db-password)'],
    ['TOKEN=`curl -X PUT "http://169.254.169.254/latest/api/token"`'],
    ['curl -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/'],
    ['curl -H "X-aws-ec2-metadata-token-ttl-seconds: 21600" http://169.254.169.254/'],
    ['password: {{ lookup_password }}'],
    ['password: "{{resolve:secretsmanager:db:SecretString:password}}"'],
    ['password: <password>'],
    ['password: "<your password>"'],
    ['password: YOUR_PASSWORD'],
    ['password: ********'],
    ['password: ""'],
    ['password:'],
    ['password: null'],
    ['password: true # set by the image'],
    ['PASSWORD='],
    ['SET PASSWORD=%DB_PASSWORD%'],
    ['$password = $env:DB_PASSWORD'],
    ['$password = Read-Host -AsSecureString'],
    ['$p = ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force'],
    ['net user app /delete'],
    ['net user app $password /add'],
    ['docker login --username app --password-stdin registry.example.com'],
    ['docker login -u app -p "$TOKEN" registry.example.com'],
    ['curl -u "$USER:$PASSWORD" https://example.com'],
    ['curl -H "Authorization: Bearer $TOKEN" https://example.com'],
    ['mysql -u root -p -e "select 1"'],
    ['mysql -uroot -p"$DB_PASSWORD"'],
    ['echo "root:$PASSWORD" | chpasswd'],
    ['echo "$PASSWORD" | passwd --stdin root'],
    ['chpasswd:\n  list: |\n    root:RANDOM\n  expire: false'],
    ['chpasswd: { expire: False }'],
    ['chpasswd: { expire: False, list: [root:RANDOM, "ubuntu:R"] }'],
    ['chpasswd:\n  list:\n    - root:RANDOM'],
    ['packages:\n  list: ["nginx:hunter2222"]'],
    ['lock_passwd: false'],
    ['ssh_authorized_keys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI]'],
    ['password = os.environ["DB_PASSWORD"]'],
    ['password = getpass.getpass()'],
    ['password = var.db_password'],
    ['token = response.json()["token"]'],
    ['read -s -p "Password: " PASSWORD; echo "done"'],
    ['# The password was changed yesterday by the administrator'],
    ['token:\n  nothing: here'],
    ['bypass: everything-else'],
    ['machine example.com\n  login app\n  password $DB_PASSWORD'],
    ['Please login here\npassword forgotten'],
    ['keytool -list -storepass:env KEYSTORE -keypass:file /run/secrets/key'],
    ['keytool -list -storepass "$KEYSTORE" -keypass -v'],
    ['keytool -importcert -cacerts -storepass changeit -file ca.pem'],
    ['docker run --name mongo -p 27017:27017 mongo'],
    ['mongosh -u app -p --host db.internal'],
    ['mongosh -u app -p "$DB_PASSWORD"'],
    ['rabbitmqctl add_user app "$PASSWORD"'],
    ['rabbitmqctl list_users --formatter json'],
    ['7z x backup.7z -o/data -p$PASSWORD'],
    ['{"auth": "external1"}'],
    [`{"auth": "${Buffer.from('arn:aws:iam::111122223333:role/payroll').toString('base64')}"}`],
    ['{"auth": "c2NyYW0tc2hhLTI1Ng=="}'],
    ['{"auth": "YXBwOiR7VE9LRU59"}'],
    ['oauth=YXBwOmh1bnRlcjIyMjI='],
    ['auth = scram-sha-256'],
    ['$ANSIBLE_VAULT;1.1;AES256\n66386439653236336462626566653063336164663966303231363934653561363964'],
    ['password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  66386439653236336462626566653063336164663966'],
    // What tells requests and pages apart.
    ['client_token: terraform-20240510003708723324060348'],
    ['"NextToken": "eyJ2IjoiMiIsInMiOiIxIn0l9nS6UCnIIYOv2t"'],
    ['ClientRequestToken: f4c94ed7-238d-4c46-93db-48cd62ec33b7'],
    ['correlation-token=5300d1ea-be05-d350-cffc-20fb165fa888'],
    ['-----BEGIN CERTIFICATE-----'],
    ['id: AKIA0123'],
    ['secret_name: web/database'],
    ['password: !vault |'],
    ['password: ENC[AES256_GCM,data:abc]'],
  ])('%s', (text) => {
    expect(findSecrets(text)).toEqual([])
  })

  it('takes no longer for texts made to', () => {
    expect(
      hangs(() => {
        for (const piece of [
          'docker login ',
          'password=',
          'a://b:',
          'echo ',
          'A'.repeat(60),
          '"password": ',
          '${',
          'auth: ',
          'auth="YXBw',
          'machine a login ',
          'machine ',
          'keytool -storepass ',
          'rabbitmqctl add_user ',
          'rabbitmqctl - ',
          '7z a ',
          'cqlsh ',
        ]) {
          findSecrets(piece.repeat(Math.ceil(200_000 / piece.length)))
        }
      }),
    ).toBe(false)
  })
})
