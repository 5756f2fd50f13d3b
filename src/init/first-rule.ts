import { CALL } from '../text/call.ts'
import { docsAddress, schemaAddress } from '../text/docs-address.ts'
import { PROJECT_FILES } from '../workflow/project-files.ts'

export const FIRST_RULE_FILE = `${PROJECT_FILES.rules}/large-volume-without-owner.yml`

/** A rule to begin with: it is useful as it stands, fails no run and pages nobody. */
export const FIRST_RULE = `# yaml-language-server: $schema=${schemaAddress('rule.json')}
# A rule of your own: a search that finds what is wrong, and examples that prove it. Change it as you like, then run
#   ${CALL} rules check ${PROJECT_FILES.rules}
# How rules are written: ${docsAddress('writing-rules.md')}
id: large-volume-without-owner
title: Large volumes have no owner
severity: low # is reported; neither fails the run nor pages
risk: Nobody knows who pays for the volume, and who may delete it.
search: is(aws_ec2_volume) and volume_size > 500 and tags.Owner = null
remediation:
  text: Add the tag Owner with the name of a team.
examples:
  - { name: nobody's, expect: violation, resource: { volume_size: 501 } }
  - { name: the network team's, expect: pass, resource: { volume_size: 501, tags: { Owner: network } } }
  - { name: small, expect: pass, resource: { volume_size: 500 } }
`
