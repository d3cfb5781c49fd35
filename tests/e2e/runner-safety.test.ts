import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader } from '../support/reader.ts';
import { run, write } from '../support/runner.ts';

const reader = aReader();
const PROGRAM = '/examples/zip_swallows_one_item/';

// Somebody outside who would answer anyone, and notes who asked.
const heard: string[] = [];
const outside = createServer((request, response) => {
  heard.push(`${request.method ?? ''} ${request.url ?? ''}`);
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('content-type', 'text/javascript');
  response.end('export default 1');
});
outside.on('upgrade', (request, socket) => {
  heard.push(`upgrade ${request.url ?? ''}`);
  socket.destroy();
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => outside.listen(0, done));
  origin = `http://localhost:${String((outside.address() as AddressInfo).port)}`;
});
afterAll(() => outside.close());

describe('a program', { timeout: 60_000 }, () => {
  it('reaches nobody over the network, whatever it asks JavaScript for', async () => {
    const page = await reader.open(PROGRAM);
    await write(page, attempts(origin));
    const { output } = await run(page);
    const lines = output.trim().split('\n');
    expect(lines).toContain('done');
    expect(lines.filter((line) => line.includes('REACHED'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(20);
    expect(heard).toEqual([]);
    // The one who listens does hear: else the test would prove nothing.
    await fetch(`${origin}/control`);
    expect(heard).toEqual(['GET /control']);
  });

  it('finds neither the page nor what it stores', async () => {
    const page = await reader.open(PROGRAM, { before: "if (top === self) localStorage.setItem('secret', 'mine')" });
    await page.evaluate(() => {
      document.cookie = 'secret=mine';
      new BroadcastChannel('secret').onmessage = () => document.body.setAttribute('data-told', '');
      addEventListener('message', () => document.body.setAttribute('data-told', ''));
    });
    await write(page, STORES);
    const { output } = await run(page);
    expect(
      output
        .trim()
        .split('\n')
        .filter((line) => !line.endsWith('refused')),
    ).toEqual(['done']);
    expect(await page.evaluate(() => document.body.hasAttribute('data-told'))).toBe(false);
  });
});

function attempts(site: string): string {
  return `
import asyncio, js, pyodide_js
from js import Blob, Object, URL
from pyodide.ffi import to_js, create_proxy

SITE = "${site}"

async def attempt(name, act):
    try:
        result = act()
        if hasattr(result, "__await__"):
            result = await asyncio.wait_for(result, 3)
        print(name, "REACHED", repr(result)[:60])
    except BaseException as error:
        print(name, "refused", type(error).__name__)

def xhr():
    request = js.XMLHttpRequest.new()
    request.open("GET", SITE + "/xhr", False)
    request.send()
    return request.status

def events(make):
    async def act():
        source = make()
        done = asyncio.get_running_loop().create_future()
        source.onopen = create_proxy(lambda event: done.set_result("open"))
        source.onerror = create_proxy(lambda event: done.done() or done.set_exception(OSError("refused")))
        return await done
    return act

def script(text):
    parts = to_js([text])
    return URL.createObjectURL(Blob.new(parts, to_js({"type": "text/javascript"}, dict_converter=Object.fromEntries)))

def worker(text):
    async def act():
        made = js.Worker.new(script(text))
        done = asyncio.get_running_loop().create_future()
        made.onmessage = create_proxy(lambda event: done.set_result(event.data))
        made.onerror = create_proxy(lambda event: done.set_exception(OSError("refused")))
        answer = await done
        if answer != "yes":
            raise OSError(answer)
        return answer
    return act

SAY = ".then(() => postMessage('yes'), (error) => postMessage(String(error)))"

async def package():
    await pyodide_js.loadPackage(SITE + "/package-1-py3-none-any.whl")
    import package

async def pyfetch():
    from pyodide.http import pyfetch
    return await pyfetch(SITE + "/pyfetch")

def open_url():
    from pyodide.http import open_url
    return open_url(SITE + "/open_url")

def urllib():
    from urllib.request import urlopen
    return urlopen(SITE + "/urllib").read()

def connection():
    import socket
    return socket.create_connection(("localhost", int(SITE.rsplit(":", 1)[1])), 2).send(b"GET /socket HTTP/1.0")

await attempt("fetch", lambda: js.fetch(SITE + "/fetch"))
await attempt("fetch of the prototype", lambda: js.Object.getPrototypeOf(js.Object.getPrototypeOf(js.self)).fetch(SITE + "/fetch2"))
await attempt("same site fetch", lambda: js.fetch("http://localhost/fetch"))
await attempt("no-cors fetch", lambda: js.fetch(SITE + "/no-cors", to_js({"mode": "no-cors"}, dict_converter=Object.fromEntries)))
await attempt("XMLHttpRequest", xhr)
await attempt("importScripts", lambda: js.importScripts(SITE + "/importScripts"))
await attempt("importScripts of data", lambda: js.importScripts("data:text/javascript,1"))
await attempt("eval", lambda: js.eval("import('" + SITE + "/eval')"))
await attempt("Function", lambda: js.Function.new("return import('" + SITE + "/Function')")())
await attempt("setTimeout of text", lambda: js.setTimeout("import('" + SITE + "/timeout')", 0) or js.eval("1"))
await attempt("WebSocket", events(lambda: js.WebSocket.new(SITE.replace("http", "ws") + "/WebSocket")))
await attempt("EventSource", events(lambda: js.EventSource.new(SITE + "/EventSource")))
await attempt("WebTransport", lambda: js.WebTransport.new(SITE.replace("http", "https") + "/WebTransport").ready)
await attempt("RTCPeerConnection", lambda: js.RTCPeerConnection.new())
await attempt("sendBeacon", lambda: js.navigator.sendBeacon(SITE + "/sendBeacon"))
await attempt("FontFace", lambda: js.FontFace.new("x", "url(" + SITE + "/FontFace)").load())
await attempt("worker of the site", worker("importScripts('" + SITE + "/worker'); postMessage('yes')"))
await attempt("worker that imports", worker("import('" + SITE + "/import')" + SAY))
await attempt("worker that imports a module", worker("import(URL.createObjectURL(new Blob(['import \\"" + SITE + "/module\\"'], { type: 'text/javascript' })))" + SAY))
await attempt("worker that fetches", worker("fetch('" + SITE + "/worker-fetch')" + SAY))
await attempt("worker from elsewhere", events(lambda: js.Worker.new(SITE + "/Worker")))
await attempt("loadPackage", package)
await attempt("pyfetch", pyfetch)
await attempt("open_url", open_url)
await attempt("urllib", urllib)
await attempt("socket", connection)
print("done")
`;
}

const STORES = `
import asyncio, js
from pyodide.ffi import create_proxy

async def opened(request):
    done = asyncio.get_running_loop().create_future()
    request.onsuccess = create_proxy(lambda event: done.set_result(1))
    request.onerror = create_proxy(lambda event: done.set_exception(OSError("refused")))
    return await done

async def attempt(name, act):
    try:
        result = act()
        if hasattr(result, "__await__"):
            result = await asyncio.wait_for(result, 3)
        print(name, "FOUND", repr(result)[:60])
    except BaseException as error:
        print(name, "refused")

await attempt("document", lambda: js.document.title)
await attempt("window", lambda: js.window.name)
await attempt("parent", lambda: js.parent.location)
await attempt("localStorage", lambda: js.localStorage.getItem("secret"))
await attempt("sessionStorage", lambda: js.sessionStorage.getItem("secret"))
await attempt("IndexedDB", lambda: opened(js.indexedDB.open("secret")))
await attempt("caches", lambda: js.caches.open("secret"))
await attempt("the file system", lambda: js.navigator.storage.getDirectory())
await attempt("cookieStore", lambda: js.cookieStore.get("secret"))
await attempt("locks", lambda: js.navigator.locks.query())
await attempt("SharedWorker", lambda: js.SharedWorker.new("/x.js"))
await attempt("service workers", lambda: js.navigator.serviceWorker.getRegistration())
try:
    js.postMessage("told")
    js.BroadcastChannel.new("secret").postMessage("told")
except BaseException:
    pass
print("done")
`;
