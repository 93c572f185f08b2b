import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A web server that runs for a test. */
export interface WebServer {
  /** The number of its first process. */
  readonly pid: number;
  readonly port: number;
  readonly tlsPort: number;
  /** Has it read its settings anew, and waits until it answers by them. */
  readonly reload: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A kind of web server. */
export interface ServerKind {
  readonly name: 'nginx' | 'caddy';
  /** Why it cannot run here; undefined when it can. */
  readonly absence: string | undefined;
  /** Starts it on a folder of releases. */
  readonly start: (folder: string) => Promise<WebServer>;
  /** Has it check its settings of that folder. Throws what it says about them. */
  readonly check: (folder: string) => Promise<string>;
}

function findProgram(name: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((place) => join(place, name))
    .find((path) => existsSync(path));
}

const nginxProgram = findProgram('nginx');
const caddyProgram = findProgram('caddy');
const absent = (name: string) =>
  `The package ${name} is not installed, so that nothing can be proved on it here.`;

/** Both web servers for which the site has settings. */
export const serverKinds: readonly ServerKind[] = [
  {
    name: 'nginx',
    absence: nginxProgram === undefined ? absent('nginx') : undefined,
    async start(folder) {
      const { place, remove } = await makePlace();
      const { port, tlsPort } = await configureNginx(place, outsideOf(folder), [
        `include "${folder}/current/server/nginx-server.conf";`,
      ]);
      const command = [
        nginxProgram ?? '',
        '-p',
        place,
        '-e',
        join(place, 'error.log'),
        '-c',
        join(place, 'nginx.conf'),
      ];
      const child = startProcess(command, place);
      await waitForPort(port, child);
      return {
        pid: child.pid ?? 0,
        port,
        tlsPort,
        reload: () => reloadNginx(child, join(place, 'error.log')),
        stop: () => stopProcess(child).then(remove),
      };
    },
    async check(folder) {
      const { place, remove } = await makePlace();
      await configureNginx(place, outsideOf(folder), [
        `include "${folder}/current/server/nginx-server.conf";`,
      ]);
      return run(nginxProgram ?? '', ['-t', '-p', place, '-e', 'stderr', '-c', join(place, 'nginx.conf')])
        .then(({ stderr }) => stderr)
        .finally(remove);
    },
  },
  {
    name: 'caddy',
    absence: caddyProgram === undefined ? absent('caddy') : undefined,
    async start(folder) {
      const { place, remove } = await makePlace();
      const { port, tlsPort, admin } = await configureCaddy(place, folder);
      const file = join(place, 'Caddyfile');
      const child = startProcess(
        [caddyProgram ?? '', 'run', '--config', file, '--adapter', 'caddyfile'],
        place,
      );
      await waitForPort(port, child);
      return {
        pid: child.pid ?? 0,
        port,
        tlsPort,
        async reload() {
          const args = ['reload', '--force', '--config', file, '--adapter', 'caddyfile', '--address', admin];
          await run(caddyProgram ?? '', args, { env: environmentOf(place) });
        },
        stop: () => stopProcess(child).then(remove),
      };
    },
    async check(folder) {
      const { place, remove } = await makePlace();
      await configureCaddy(place, folder);
      const args = ['validate', '--config', join(place, 'Caddyfile'), '--adapter', 'caddyfile'];
      return run(caddyProgram ?? '', args, { env: environmentOf(place) })
        .then(({ stdout, stderr }) => stdout + stderr)
        .finally(remove);
    },
  },
];

/** What stands outside of the servers: also a memory of files, by which the link must not be judged. */
function outsideOf(folder: string): string {
  return `open_file_cache max=100 inactive=60s;\n  include "${folder}/current/server/nginx-http.conf";`;
}

/**
 * Starts an nginx that has no settings of ours and shows a folder as it is.
 * @param folder the folder
 */
export async function startBareNginx(
  folder: string,
): Promise<{ pid: number; port: number; stop: () => Promise<void> }> {
  const { place, remove } = await makePlace();
  const { port } = await configureNginx(place, '', ['gzip off;', `root "${folder}";`]);
  const child = startProcess(
    [nginxProgram ?? '', '-p', place, '-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf')],
    place,
  );
  await waitForPort(port, child);
  return { pid: child.pid ?? 0, port, stop: () => stopProcess(child).then(remove) };
}

async function makePlace(): Promise<{ place: string; remove: () => Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'server-'));
  await mkdir(join(place, 'temporary'));
  return { place, remove: () => rm(place, { recursive: true, force: true }) };
}

/**
 * Makes the settings of an nginx of its own: no system settings, no system folders.
 * @param place its folder
 * @param outside what stands outside of its servers
 * @param inside what stands inside of them
 */
export async function configureNginx(
  place: string,
  outside: string,
  inside: readonly string[],
): Promise<{ port: number; tlsPort: number }> {
  const [port = 0, tlsPort = 0] = await findPorts(2);
  await makeCertificate(place);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(place, 'nginx.conf'),
    `daemon off;
error_log ${join(place, 'error.log')} notice;
${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${join(place, 'nginx.pid')};
events { worker_connections 512; }
http {
  access_log off;
  # As Debian has it, so that the settings must hold their own.
  gzip on;
  gzip_types *;
  sendfile on;
  types { text/html html; }
  default_type application/octet-stream;
${temporary.map((name) => `  ${name}_temp_path ${join(place, 'temporary', name)};`).join('\n')}
  ${outside}
  server {
    listen 127.0.0.1:${port};
    listen 127.0.0.1:${tlsPort} ssl http2;
    ssl_certificate ${join(place, 'certificate.pem')};
    ssl_certificate_key ${join(place, 'key.pem')};
    ${inside.join('\n    ')}
  }
}
`,
  );
  return { port, tlsPort };
}

async function configureCaddy(
  place: string,
  folder: string,
): Promise<{ port: number; tlsPort: number; admin: string }> {
  const [port = 0, tlsPort = 0, adminPort = 0] = await findPorts(3);
  await makeCertificate(place);
  const admin = `127.0.0.1:${adminPort}`;
  const site = (address: string, tls: string) =>
    `${address} {\n\tbind 127.0.0.1\n${tls}\timport "${folder}/current/server/Caddyfile"\n}\n`;
  const tls = `\ttls "${join(place, 'certificate.pem')}" "${join(place, 'key.pem')}"\n`;
  await writeFile(
    join(place, 'Caddyfile'),
    `{\n\tadmin ${admin}\n\tauto_https off\n\thttp_port ${port}\n\thttps_port ${tlsPort}\n}\n${site(`http://:${port}`, '')}${site(`https://:${tlsPort}`, tls)}`,
  );
  return { port, tlsPort, admin };
}

async function makeCertificate(place: string): Promise<void> {
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  const files = ['-keyout', join(place, 'key.pem'), '-out', join(place, 'certificate.pem')];
  await run('openssl', [...args, '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', ...files]);
}

async function findPorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', done);
      });
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

/** A home of its own, where Caddy keeps what it remembers. */
function environmentOf(place: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place };
}

/**
 * Starts a program that runs until it is stopped.
 * @param command the program and what stands behind it
 * @param place its folder and home
 */
export function startProcess([program = '', ...args]: readonly string[], place: string): ChildProcess {
  const child = spawn(program, args, {
    cwd: place,
    env: environmentOf(place),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.resume();
  return child;
}

/**
 * Stops a program and waits for its end.
 * @param child the program
 */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await end;
}

/**
 * Waits until a program takes connections.
 * @param port where
 * @param child the program
 * @throws when it ends instead
 */
export async function waitForPort(port: number, child: ChildProcess): Promise<void> {
  while (!(await canConnect(port))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}.`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

/** nginx reloads by replacing its workers; the old ones may answer until they have ended. */
async function reloadNginx(child: ChildProcess, log: string): Promise<void> {
  const countEnded = async () =>
    (await readFile(log, 'utf8')).match(/worker process \d+ exited/g)?.length ?? 0;
  const ended = await countEnded();
  child.kill('SIGHUP');
  while ((await countEnded()) === ended) await new Promise((done) => setTimeout(done, 20));
}
