import { describe, expect, it } from '@jest/globals'
import { audited } from './audited.ts'

describe('an audit of tables', () => {
  it('looks at columns of one name, and at those without one', async () => {
    expect(await audited('a.csv', 'email,email\nbob@example.com,x\n')).toEqual(['2:1 email email[0]'])
    expect(await audited('a.csv', 'name,,\nq,bob@example.com,x\n')).toEqual(['2:3 email `column 2`'])
    expect(await audited('a.csv', 'owner,owner\nx,Ann Lee\n')).toEqual(['2:3 person owner[1]'])
  })

  it('looks at what stands behind a closing quote', async () => {
    expect(await audited('a.csv', 'a,b\n"x"bob@example.com,y\n')).toEqual(['2:4 email a'])
    expect(await audited('a.csv', 'a,b\n"x","y" bob@example.com\n')).toEqual(['2:9 email b'])
  })

  it('looks at cells behind the last column, and in rows with too few', async () => {
    expect(await audited('a.csv', 'owner,n\nAnn Lee,1,bob@example.com\n')).toEqual([
      '2:1 person owner',
      '2:11 email `column 3`',
    ])
    expect(await audited('a.csv', 'owner,n,m\nAnn Lee,1\n')).toEqual(['2:1 person owner'])
  })

  it('knows the columns of a row that goes over several lines', async () => {
    expect(await audited('a.csv', 'note,owner\n"one\ntwo",Ann Lee\nx,Bob Ray\n')).toEqual([
      '3:6 person owner',
      '4:3 person owner',
    ])
  })

  it('goes on behind a quote that is never closed', async () => {
    expect(await audited('a.csv', 'note,owner\n"one,x\nx,Ann Lee\nto bob@example.com\n')).toEqual([
      '3:3 person owner',
      '4:4 email',
    ])
  })

  it('knows other separators, and tables below a title', async () => {
    expect(await audited('a.csv', 'owner;n\nAnn Lee;1\n')).toEqual(['2:1 person owner'])
    expect(await audited('a.csv', 'sep=;\nowner;n\nAnn Lee;1\n')).toEqual(['3:1 person owner'])
    expect(await audited('a.csv', 'Users of today\n\nowner,n\nAnn Lee,1\n')).toEqual(['4:1 person owner'])
    expect(await audited('a.csv', 'owner\n"Lee, Ann"\nAnn Lee\n')).toContain('3:1 person owner')
  })

  it('looks into JSON in cells', async () => {
    expect(await audited('a.csv', 'n,tags\n1,"{""owner"":""Ann Lee""}"\n')).toEqual([
      '2:17 person tags.owner',
    ])
  })

  it('knows a table on the standard input by its first two lines', async () => {
    expect(await audited('-', 'rule,owner\nx,Ann Lee\ny,Bob Ray\n')).toEqual([
      '2:3 person owner',
      '3:3 person owner',
    ])
    expect(await audited('-', 'rule,owner\n"x\ny",Ann Lee\n')).toEqual(['3:4 person owner'])
  })

  it('takes text with commas for text', async () => {
    const text = 'Dear owner, I saw this today\nAnn Lee, Bob\n'
    expect(await audited('-', text)).toEqual([])
    expect(await audited('-', 'Starting, please wait\nx {"n":1,"owner":"Ann Lee"}\n')).toEqual([
      '2:19 person',
    ])
    expect(await audited('-', 'owner,n')).toEqual([])
  })

  it('looks at what is said across cells', async () => {
    expect(await audited('a.csv', 'text,more\nplease ask Ann Lee,x\n')).toEqual(['2:12 person text'])
  })
})
