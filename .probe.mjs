import { chromium } from 'playwright-core'
const [file, tag, port='8471'] = process.argv.slice(2)
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--enable-precise-memory-info'] })
const ctx = await b.newContext({ viewport:{width:1280,height:800}, locale:'zh-CN', reducedMotion:'reduce', serviceWorkers:'block' })
const page = await ctx.newPage()
page.on('pageerror', e=>console.log('ERR',e.message)); page.on('console', m=>['error','warning'].includes(m.type())&&console.log('CON',m.text()))
await page.addInitScript(()=>{ window.__long=[]; new PerformanceObserver(l=>l.getEntries().forEach(e=>window.__long.push([Math.round(e.startTime),Math.round(e.duration)]))).observe({entryTypes:['longtask']}) })
await page.goto(`http://127.0.0.1:${port}/`)
await page.waitForTimeout(2500)
await page.evaluate(()=>window.__long.length=0)
const t0=Date.now(); const p0=await page.evaluate(()=>performance.now())
await page.getByRole('button',{name:'打开',exact:false}).last().click()
await page.locator('dialog input[type=file]').first().setInputFiles(file)
await page.waitForFunction(()=> location.hash.includes('data=file') && (document.querySelector('.__________cytoscape_container')?._cyreg?.cy?.nodes('.cluster').length??0)>0, null, {timeout:240000, polling:100})
console.log('drawn after', Date.now()-t0,'ms'); await page.waitForTimeout(3000)
console.log('long tasks', JSON.stringify((await page.evaluate(()=>window.__long)).map(([s,d])=>d)), 'heap MB', await page.evaluate(()=>Math.round(performance.memory.usedJSHeapSize/1e6)))
const st=()=>page.evaluate(()=>{const cy=document.querySelector('.__________cytoscape_container')._cyreg.cy; return {nodes:cy.nodes().length,clusters:cy.nodes('.cluster').length,edges:cy.edges().length, zoom:cy.zoom(), named:cy.nodes('.named').length, hash:decodeURIComponent(location.hash)}})
console.log(await st()); await page.screenshot({path:`/tmp/lgshots/${tag}-0.png`})
const clickCluster=async()=>{ const at=await page.evaluate(()=>{const c=document.querySelector('.__________cytoscape_container'); const cy=c._cyreg.cy; const list=cy.nodes('.cluster').filter(n=>{const p=n.renderedPosition();return p.x>200&&p.y>100&&p.x<cy.width()-200&&p.y<cy.height()-100}).sort((a,b)=>b.data('size')-a.data('size')); const n=list[0]; const p=n.renderedPosition(); const r=c.getBoundingClientRect(); return {x:p.x+r.x,y:p.y+r.y}}); await page.evaluate(()=>window.__long.length=0); await page.mouse.click(at.x,at.y); await page.waitForTimeout(900)}
for (let i=1;i<=4;i++){ const s=await st(); if(!s.clusters) break; try{await clickCluster()}catch(e){console.log(String(e).slice(0,200));break}; console.log(i, await st(), 'long', JSON.stringify((await page.evaluate(()=>window.__long)).map(([s,d])=>d))); await page.screenshot({path:`/tmp/lgshots/${tag}-${i}.png`}) }
// select a node
await page.evaluate(()=>window.__long.length=0)
const at=await page.evaluate(()=>{const c=document.querySelector('.__________cytoscape_container'); const cy=c._cyreg.cy; const list=cy.nodes().not('.cluster').filter(n=>{const p=n.renderedPosition();return p.x>100&&p.y>60&&p.x<cy.width()-100&&p.y<cy.height()-60}).sort((a,b)=>b.data('size')-a.data('size')); if(!list.length) return null; const p=list[0].renderedPosition(); const r=c.getBoundingClientRect(); return {x:p.x+r.x,y:p.y+r.y,id:list[0].id()}})
if (at){ console.log('select', at); await page.mouse.click(at.x,at.y); await page.waitForTimeout(2000); console.log(await st(), 'long', JSON.stringify((await page.evaluate(()=>window.__long)).map(([s,d])=>d))); await page.screenshot({path:`/tmp/lgshots/${tag}-sel.png`}) 
 await page.keyboard.press('Escape') }
await b.close()
