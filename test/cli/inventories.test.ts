import { describe, expect, it } from '@jest/globals'
import { inventoriesGiven } from '../../src/cli/inventories.ts'

describe('--inventory', () => {
  it.each([[[',']], [[' , ', ',']]])('of commas alone is refused: %j', (names) => {
    expect(() => inventoriesGiven(names, 'search')).toThrow(
      `search: received ${JSON.stringify(names.join(' '))} as --inventory, expected at least one path or glob, or no --inventory.`,
    )
  })
})
