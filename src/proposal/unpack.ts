import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { messageOf } from '../model/errors.ts'

const INVENTORY = /(?:^|\/)inventory(?:-\d+-of-\d+)?\.ndjson\.gz$/

/**
 * Takes the inventories out of a ZIP archive, into a folder, under names that nothing in the archive decides. Gives their paths,
 * or a clause that says what is wrong with the archive.
 * @param prefix what the names begin with
 * @param mostBytes of all of them, unpacked: they are in memory
 */
export async function unpackInventories(
  archive: string,
  folder: string,
  prefix: string,
  mostBytes: number,
): Promise<readonly string[] | string> {
  let left = mostBytes
  const isMeant = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!INVENTORY.test(name)) return false
    left -= originalSize
    if (left < 0) throw new Error(`its inventories have more than ${mostBytes.toLocaleString('en-US')} bytes`)
    return true
  }
  const paths: string[] = []
  try {
    for (const bytes of Object.values(unzipSync(await readFile(archive), { filter: isMeant }))) {
      const path = join(folder, `${prefix}-${paths.length + 1}.ndjson.gz`)
      await writeFile(path, bytes, { flag: 'wx' })
      paths.push(path)
    }
    return paths
  } catch (error) {
    return messageOf(error)
  }
}
