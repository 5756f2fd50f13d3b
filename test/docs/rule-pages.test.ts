import { describe, expect, it } from '@jest/globals'
import { catalogueRules, ruleCount, ruleIndex, rulePages } from '../../scripts/rules-docs.ts'

const rules = catalogueRules()
const pages = rulePages(rules)
const all = Object.values(pages).join('\n')

/** What stands below the heading of a rule. */
function entryOf(id: string): string {
  return new RegExp(`^### ${id}\\n\\n(.*?)(?=\\n\\n#|$(?![^]))`, 'ms').exec(all)?.[1] ?? ''
}

describe('the catalogue of rules', () => {
  it('has every rule that ships once, below the heading that its id leads to', () => {
    const headings = [...all.matchAll(/^### (.*)$/gm)].map(([, id = '']) => id)
    expect(headings.toSorted()).toEqual(rules.map(({ rule }) => rule.id))
  })

  it('has rules about changes apart', () => {
    const headings = Object.values(pages).flatMap((page) => {
      const [, changes = ''] = page.split('## Changes\n')
      return [...changes.matchAll(/^### (.*)$/gm)].map(([, id = '']) => id)
    })
    const ofChange = rules.filter(({ change }) => change !== null)
    expect(headings.toSorted()).toEqual(ofChange.map(({ rule }) => rule.id))
  })

  it('says what somebody wants to know who reads the page', () => {
    const entry = entryOf('aws-ec2-instance-too-old')
    expect(entry).toMatch(/^[*]{2}Instances have been running for too long[.][*]{2} A host that /)
    expect(entry).toContain('\n- Severity: **low**\n')
    expect(entry).toContain(
      '\n- Looks at: [`aws_ec2_instance`](../kinds/ec2.md#aws_ec2_instance) (`ec2:DescribeInstances`)\n',
    )
    expect(entry).toContain('\n- Parameters: `max_age` (`180d`): ')
    expect(entry).toContain('`ec2_instance_older_than_specific_days`')
    expect(entry).toContain('ISO/IEC 27001 2022: A.8.8')
    expect(entry).not.toContain('On by default')
  })

  it('says where a severity is lower, and what is off by default', () => {
    expect(entryOf('aws-ec2-ebs-default-encryption-off')).toContain(
      '- Severity: **medium**; low where `region_in_use = false`',
    )
    expect(entryOf('aws-ec2-resource-without-tags')).toContain('\n- On by default: no\n')
  })

  it('is counted, and found by service and topic', () => {
    const changes = rules.filter(({ change }) => change !== null).length
    expect(ruleCount(rules)).toContain(`**${rules.length - changes} rules about the state**`)
    expect(ruleCount(rules)).toContain(`**${changes} about changes**`)
    const counted = [...ruleIndex(rules).matchAll(/\| (\d+) \|/g)].map(([, number]) => Number(number))
    expect(counted.reduce((sum, number) => sum + number, 0)).toBe(rules.length)
  })
})
