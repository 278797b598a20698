// Opens timeline.json and timeline.csv, which lie beside this file, with TimelineJS 3 in a headless Chromium. Every event of
// dataset.json must be a slide and a marker; nothing but this machine is asked for anything.
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const here = path.dirname(fileURLToPath(import.meta.url))
const library = path.join(here, 'node_modules', '@knight-lab', 'timelinejs', 'dist')
const types = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv' }
const page = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/lib/css/timeline.css">'
    + '<script src="/lib/js/timeline.js"></script><div id="timeline" style="width:1600px;height:700px"></div>'

const server = http.createServer((request, response) => {
    const name = decodeURI(new URL(request.url, 'http://localhost').pathname)
    const file = name.startsWith('/lib/') ? path.join(library, name.slice(5)) : path.join(here, path.basename(name))
    if (name === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(page)
    } else if (fs.existsSync(file)) {
        response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream')
        fs.createReadStream(file).pipe(response)
    } else {
        response.statusCode = 404
        response.end()
    }
}).listen(0, '127.0.0.1')
await new Promise(listening => server.on('listening', listening))
const address = `http://127.0.0.1:${server.address().port}/`

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
const expected = JSON.parse(fs.readFileSync(path.join(here, 'dataset.json'), 'utf8')).events.length
let failed = false

for (const file of ['timeline.json', 'timeline.csv']) {
    const tab = await browser.newPage({ viewport: { width: 1600, height: 700 } })
    const faults = []
    const elsewhere = new Set()
    tab.on('pageerror', error => faults.push(String(error)))
    await tab.route('**/*', route => {
        if (route.request().url().startsWith(address)) {
            route.continue()
        } else {
            elsewhere.add(route.request().url())
            route.abort()
        }
    })
    await tab.goto(address)
    const seen = await tab.evaluate(async name => {
        const timeline = new TL.Timeline('timeline', '/' + name, { language: 'ar', script_path: location.origin + '/lib/js/' })
        await new Promise(loaded => {
            timeline.on('loaded', loaded)
            setTimeout(loaded, 120000)
        })
        return {
            events: timeline.config.events.length,
            title: timeline.config.title ? 1 : 0,
            slides: document.querySelectorAll('.tl-slide').length,
            markers: document.querySelectorAll('.tl-timemarker').length,
            errors: timeline.config.getErrors().map(String),
            scale: timeline.config.scale,
            scripts: document.querySelectorAll('.tl-slide script').length,
            rtl: document.querySelector('.tl-timeline')?.classList.contains('tl-rtl') ?? false,
        }
    }, file)
    await tab.screenshot({ path: path.join(here, file + '.png') })
    const whole = seen.events === expected
        && seen.markers === expected
        && seen.slides === expected + seen.title
        && seen.errors.length === 0
        && seen.scripts === 0
        && faults.length === 0
    failed ||= !whole
    console.log(`${whole ? 'ok' : 'FAILED'} ${file}: ${seen.events} events, ${seen.slides} slides, ${seen.markers} markers`
        + ` of ${expected} events; scale ${seen.scale}; right to left ${seen.rtl}; asked elsewhere ${elsewhere.size} times`)
    for (const line of [...seen.errors, ...faults, ...elsewhere]) {
        console.log('  ' + line)
    }
    await tab.close()
}
await browser.close()
server.close()
process.exit(failed ? 1 : 0)
