/** Runs nginx and Apache for the tests with the files that a build makes for them, on free ports of this machine. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Server } from '../../src/e2e/harness/site.ts'
import { installDebian, isDebianRoot } from '../browser.ts'
import { freePort } from './freePort.ts'

export const hosts = ['nginx', 'apache2'] as const
export type Host = (typeof hosts)[number]

const isInstalled = (host: Host): boolean => spawnSync(host, ['-v']).error === undefined

/** Installs both from Debian if one is missing and we may. Returns whether both are there. */
export function ensureHosts(): boolean {
  if (!hosts.every(isInstalled) && isDebianRoot()) installDebian('nginx-light', 'apache2-bin', 'media-types')
  return hosts.every(isInstalled)
}

/** What the text in each file says to do for a site below a folder; `path` ends with a slash. */
const belowFolder: Readonly<Record<Host, (text: string, path: string) => string>> = {
  nginx: (text, path) => text.replaceAll(/^(location (?:= )?|error_page 404 )\//gmu, `$1/${path}`),
  apache2: (text, path) => text.replace('ErrorDocument 404 /', `ErrorDocument 404 /${path}`),
}

const nginxSettings = (home: string, root: string, port: number, snippet: string): string => `
pid ${home}/pid;
error_log ${home}/log;
user root;
events { }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${home}/body;
  server { listen 127.0.0.1:${port}; root ${root}; include ${snippet}; }
}
`

const apacheSettings = (home: string, root: string, port: number): string => `
ServerRoot ${home}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${home}/pid
ErrorLog ${home}/log
${['mpm_event', 'authz_core', 'dir', 'mime', 'headers'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${root}
DirectoryIndex index.html
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`

/** Serves a built folder below `path`, '' or something like `a/`. Rejects if the server does not answer within ten seconds. */
export async function serveWith(host: Host, folder: string, path: string): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), `${host}-`))
  chmodSync(home, 0o755)
  const [root, settings, port] = [join(home, 'root'), join(home, 'settings'), await freePort()]
  const site = join(root, path)
  cpSync(folder, site, { recursive: true })
  const own = join(site, host === 'nginx' ? 'nginx.conf' : '.htaccess')
  writeFileSync(own, path === '' ? readFileSync(own, 'utf8') : belowFolder[host](readFileSync(own, 'utf8'), path))
  writeFileSync(settings, host === 'nginx' ? nginxSettings(home, root, port, own) : apacheSettings(home, root, port))
  const words = host === 'nginx' ? ['-c', settings, '-g', 'daemon off;'] : ['-f', settings, '-DFOREGROUND']
  const server = spawn(host, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  server.stderr.on('data', (text) => (complaint += String(text)))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const close = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  const address = `http://127.0.0.1:${port}/${path}`
  const answers = async (): Promise<boolean> =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let tries = 0; tries < 100; tries++) {
    if (await answers()) return { address, close }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await close()
  throw new Error(`${host} does not serve the site: ${complaint}`)
}
