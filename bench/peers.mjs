// Measures one program in headless Chromium; bench/peers starts it. Usage: node peers.mjs PEER COUNT FILE
import { createRequire } from 'module'
import fs from 'fs'
import http from 'http'
import path from 'path'

const require = createRequire(import.meta.url)
const { chromium } = require('playwright-core')
const [, , peer, count, file] = process.argv
const modules = path.join(path.dirname(new URL(import.meta.url).pathname), 'node_modules')
const box = '<div id=c style="width:1440px;height:700px"></div>'
const pages = {
  vis:
    '<link rel=stylesheet href=/vis-timeline/styles/vis-timeline-graph2d.min.css>' +
    '<script src=/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js></script>' + box,
  echarts: '<script src=/echarts/dist/echarts.min.js></script>' + box,
  timelinejs:
    '<link rel=stylesheet href=/@knight-lab/timelinejs/dist/css/timeline.css>' +
    '<script src=/@knight-lab/timelinejs/dist/js/timeline.js></script>' + box
}

const server = http.createServer((request, response) => {
  const url = decodeURI(request.url.split('?')[0])
  if (url === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><body style="margin:0">' + pages[peer])
    return
  }
  const wanted = url === '/data.json' ? file : modules + url
  if (!fs.existsSync(wanted)) {
    response.statusCode = 404
    response.end()
    return
  }
  response.setHeader('content-type', wanted.endsWith('.css') ? 'text/css' : wanted.endsWith('.js') ? 'text/javascript' : 'application/json')
  fs.createReadStream(wanted).pipe(response)
})
await new Promise(started => server.listen(0, '127.0.0.1', started))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.setDefaultTimeout(600000)
page.on('pageerror', error => console.error('peers: ' + String(error).slice(0, 200)))
await page.goto(`http://127.0.0.1:${server.address().port}/`)

const measured = await page.evaluate(async peer => {
  const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0))) // after its own layout and paint
  const text = await (await fetch('/data.json')).text()
  const asked = performance.now()
  const events = JSON.parse(text)
  const parsed = performance.now()
  const element = document.getElementById('c')
  const from = Date.UTC(2003, 0, 1)
  const to = Date.UTC(2027, 0, 1)
  let show
  if (peer === 'vis') {
    const groups = [...new Set(events.map(event => event.category))].map(id => ({ id, content: id }))
    const items = events.map(event => ({
      id: event.id,
      start: event.start,
      end: event.end || undefined,
      content: event.title,
      group: event.category,
      type: event.end ? 'range' : 'box'
    }))
    const options = { rtl: true, height: 700, stack: true, verticalScroll: true, start: new Date(from), end: new Date(to), cluster: { maxItems: 1 } }
    const timeline = new vis.Timeline(element, new vis.DataSet(items), new vis.DataSet(groups), options)
    show = (begin, end) => timeline.setWindow(begin, end, { animation: false })
  } else if (peer === 'echarts') {
    const chart = echarts.init(element, null, { renderer: 'canvas' })
    const categories = [...new Set(events.map(event => event.category))]
    chart.setOption({
      animation: false,
      xAxis: { type: 'time', inverse: true, min: from, max: to },
      yAxis: { type: 'category', data: categories },
      dataZoom: [{ type: 'inside', filterMode: 'filter' }],
      series: [{ type: 'scatter', large: true, largeThreshold: 2000, symbolSize: 6, data: events.map(event => [Date.parse(event.start), categories.indexOf(event.category)]) }]
    })
    show = (begin, end) => chart.dispatchAction({ type: 'dataZoom', startValue: begin, endValue: end })
  } else {
    const parts = day => ({ year: day.slice(0, 4), month: day.slice(5, 7), day: day.slice(8) })
    const slides = events.map(event => ({
      unique_id: event.id,
      start_date: parts(event.start),
      end_date: event.end ? parts(event.end) : undefined,
      group: event.category,
      text: { headline: event.title, text: event.title }
    }))
    const timeline = new TL.Timeline(element, { events: slides }, { language: 'ar', width: 1440, height: 700 })
    await new Promise(done => {
      timeline.on('loaded', done)
      setTimeout(done, 200000)
    })
    let slide = 0
    show = () => timeline.goTo(slide++ % events.length)
  }
  await frame()
  await frame()
  const opened = performance.now()
  const run = async steps => {
    const took = []
    for (const [begin, end] of steps) {
      const started = performance.now()
      show(begin, end)
      await frame()
      took.push(performance.now() - started)
      if (performance.now() - opened > 200000) break
    }
    took.sort((one, other) => one - other)
    return [took[took.length >> 1], took[Math.floor(took.length * 0.95)], took[took.length - 1]].map(ms => +ms.toFixed(1))
  }
  const year = 365 * 86400000
  const pan = []
  const zoom = []
  for (let i = 0; i < 60; i++) pan.push([from + (i * (to - from - 4 * year)) / 60, from + (i * (to - from - 4 * year)) / 60 + 4 * year])
  for (let i = 0; i < 30; i++) {
    const half = ((to - from) * Math.pow(0.8, i)) / 2
    const middle = Date.UTC(2020, 0, 6)
    zoom.push([middle - half, middle + half])
  }
  return { parse: Math.round(parsed - asked), open: Math.round(opened - parsed), pan: await run(pan), zoom: await run(zoom), heapMB: Math.round((performance.memory?.usedJSHeapSize ?? 0) / 1e6) }
}, peer)
console.log(JSON.stringify({ peer, events: +count, ...measured }))
await browser.close()
server.close()
