import { it } from '@jest/globals'
import { packageAction } from '../bundle/support.ts'
import { playCase, worldCase } from './play.ts'
it.each(['firewall-endpoint', 'private-behind-nlb'])('x %s', async (name) => {
  const p = packageAction()
  const w = await playCase(p.action, worldCase(name))
  const r = await w.run()
  console.log(Object.keys(r), (r as any).summary?.slice(0, 4500))
  console.log(JSON.stringify(w.pagerduty.incidents[0], null, 1).slice(0, 2500))
  console.log(JSON.stringify(w.inventory().filter(l => ['aws_ec2_instance','aws_ec2_security_group','aws_ec2_network_interface','aws_ec2_subnet'].includes(l['kind'] as string)).map(l=>[l['id'],(l['reported'] as any).internet_exposure,(l['reported'] as any).subnet_internet_route, (l['doubts'] as any)?.map((d: any)=>d.internet_exposure)])))
  await w.close()
})
