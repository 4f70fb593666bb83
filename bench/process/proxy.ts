import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The proxies that docs/hosting.md has a file for. */
export const PROXIES = ['caddy', 'nginx'] as const;

/** A reverse proxy with TLS before two ports of this machine, as in docs/hosting.md. */
export interface Proxy {
  /** Where it listens, for the name localhost. */
  readonly port: number;
  readonly upstreams: readonly [number, number];
  stop(): Promise<void>;
}

/**
 * Starts a proxy with its file of docs/, changed in nothing but names, ports and certificates.
 * @throws Error where it is not installed, or does not start
 */
export async function startProxy(name: (typeof PROXIES)[number]): Promise<Proxy> {
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-proxy-'));
  const [port, other, a, b] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const shipped = await readFile(new URL(fileOf(name), import.meta.url), 'utf8');
  const file = shipped
    .replaceAll('bot.example.org', 'localhost')
    .replaceAll('8081', String(a))
    .replaceAll('8082', String(b));
  const args =
    name === 'caddy'
      ? await setUpCaddy(file, folder, port, other)
      : await setUpNginx(file, folder, port);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder };
  const child = spawn(name, args, { env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await isListening(port)); tries++) {
    if (child.pid === undefined || child.exitCode !== null || tries === 100) {
      await stop();
      throw new Error(`${name} does not start. Is it installed?`);
    }
    await sleep(100);
  }
  return { port, upstreams: [a, b], stop };
}

function fileOf(name: (typeof PROXIES)[number]): string {
  return name === 'caddy' ? '../../docs/Caddyfile' : '../../docs/nginx.conf';
}

async function setUpCaddy(file: string, folder: string, port: number, http: number) {
  const path = join(folder, 'Caddyfile');
  const ports = `http_port ${http}\nhttps_port ${port}\nauto_https disable_redirects`;
  await writeFile(path, `{\nadmin off\nlocal_certs\nskip_install_trust\n${ports}\n}\n${file}`);
  return ['run', '--config', path, '--adapter', 'caddyfile'];
}

async function setUpNginx(file: string, folder: string, port: number) {
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  await mkdir(join(folder, 'temp'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((what) => `${what}_temp_path ${join(folder, 'temp', what)};`)
    .join('\n');
  const own = file
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`)
    .replace(/^ *listen \[::\].*$/m, '')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`);
  const log = `error_log ${join(folder, 'error.log')};\npid ${join(folder, 'pid')};`;
  const http = `http {\naccess_log off;\n${places}\n${own}\n}`;
  const path = join(folder, 'nginx.conf');
  await writeFile(path, `daemon off;\n${log}\nevents {}\n${http}\n`);
  return ['-c', path, '-p', folder];
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const say = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => say(true));
    socket.once('error', () => say(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
    server.once('error', reject);
  });
}
