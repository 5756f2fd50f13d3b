/** Start scripts, and whether they hold a secret. None of the secrets is one. */
export const USER_DATA: Readonly<Record<string, { readonly text: string; readonly secret: boolean }>> = {
  plain: { text: '#!/bin/sh\necho "hällo" > /srv/x\n', secret: false },
  'from-the-vault': { text: '#!/bin/sh\nexport DB_PASSWORD="$(vault read db)"\n', secret: false },
  'asks-for-a-password': { text: '#!/bin/sh\nread -p "password: " answer\n', secret: false },
  'access-key': { text: '#!/bin/sh\naws configure set x AKIAIOSFODNN7EXAMPLE\n', secret: true },
  'private-key': { text: '#!/bin/sh\ncat <<X\n-----BEGIN RSA PRIVATE KEY-----\nX\n', secret: true },
  'database-address': { text: '#!/bin/sh\nserve mysql://app:tr0ub4dor@db.internal/app\n', secret: true },
  'password-option': { text: '#!/bin/sh\nbackup --password hunter22x --now\n', secret: true },
  'in-yaml': { text: '#cloud-config\nwrite:\n  db_password: correcthorse\n', secret: true },
}
