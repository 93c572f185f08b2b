import { contentTypes, isText, typeOf } from '../../content-types.ts';
import { dataEndings, fixedFolders, headersOfKind, type FileKind, type Header } from '../../header-list.ts';
import { writePolicy } from '../../security-policy.ts';
import { notFoundFile, type ServedSite } from '../../served-site.ts';
import { markOf, type Place } from '../place.ts';
import { escapeAddress } from '../plain-address.ts';
import { listCaddyPolicies, listCaddyRedirects } from './write-caddy-lists.ts';
import { writeCaddyTypes } from './write-caddy-types.ts';

/**
 * Writes what stands inside of the site of whoever runs Caddy. Caddy reads no link anew for each request, so that it
 * serves the folder of this release, and changes to another as a whole when it is reloaded.
 * @param site the site
 * @param place where its releases stand
 */
export function writeCaddyfile(site: ServedSite, { folder, id }: Place): string {
  const { basePath } = site;
  const mark = `site_${markOf(folder)}`;
  const fixed = fixedFolders.map((name) => `"${basePath}${name}/*"`).join(' ');
  return `# To be imported inside of the block of the site: import ${folder}/current/server/Caddyfile
root * "${folder}/releases/${id}/site"

map {http.request.uri.path} {${mark}_policy} {
${indent(listCaddyPolicies(site))}	default "${writePolicy([])}"
}

map {http.request.uri.path} {${mark}_moved} {
${indent(listCaddyRedirects(site))}	default ""
}

header {
${writeHeaders([policyOf(`{${mark}_policy}`), ...headersOfKind('other')])}}

route {
	@method not method GET HEAD
	handle @method {
		header Allow "GET, HEAD"
		error 405
	}

${basePath === '/' ? '' : `	redir / "${escapeAddress(basePath)}" 302\n\n`}	# Nothing hidden but .well-known, and no form of a file that is only there to be sent instead of it.
	@hidden {
		path */.*
		not path "${basePath}.well-known/*"
	}
	error @hidden 404
	@hiddenBelow path_regexp /\\.well-known/(.*/)?\\.
	error @hiddenBelow 404
	@form path *.br *.gz
	error @form 404
	# Names that no system can hold.
	@impossible path_regexp \\x00|[^/]{256}
	error @impossible 404
	@endless expression \`size({http.request.uri.path}) > 2000\`
	error @endless 404

	# Redirects from an address that begins with two slashes would lead to another host.
	@doubled expression \`{http.request.uri.path}.startsWith("//")\`
	error @doubled 404

	@moved expression \`{${mark}_moved} != ""\`
	handle @moved {
		@asked expression \`{http.request.uri.query} != ""\`
		redir @asked "{${mark}_moved}?{http.request.uri.query}" 301
		redir "{${mark}_moved}" 301
	}

	@index path_regexp /index\\.html$
	route @index {
		uri strip_suffix index.html
		redir {http.request.uri} 301
	}
	@folder {
		not path */
		file {http.request.uri.path}/index.html
	}
	route @folder {
		uri path_regexp $ /
		redir {http.request.uri} 301
	}

${writeCaddyTypes()}
	@text path */ ${texts.map((ending) => `*${ending}`).join(' ')}
	@page path */ *.html
	@fixed path ${fixed}
	handle @fixed {
${indentBy(2, writeHeaderBlock('fixed'))}	}
	handle @page {
${indentBy(2, writeHeaderBlock('page'))}	}
	@data path ${dataEndings.map((ending) => `*.${ending}`).join(' ')}
	handle @data {
${indentBy(2, writeHeaderBlock('data'))}	}
	header @text {
		Vary Accept-Encoding
		defer
	}
	file_server {
		precompressed br gzip
	}
}

handle_errors {
	header {
		-Access-Control-Allow-Origin
${indentBy(1, writeHeaders([policyOf(policyOfFile(site, notFoundFile)), ...headersOfKind('page')]))}	}
	@missing expression \`{http.error.status_code} == 404\`
	handle @missing {
		header {
			Content-Type "${typeOf(notFoundFile)}"
			Vary Accept-Encoding
			defer
		}
		rewrite * "${basePath}${notFoundFile}"
		file_server {
			precompressed br gzip
		}
	}
	handle {
		header Content-Type "text/plain; charset=utf-8"
		respond "{http.error.status_code} {http.error.status_text}"
	}
}
`;
}

const texts = Object.keys(contentTypes).filter((ending) => isText(`file${ending}`));

function policyOf(value: string): Header {
  return { name: 'Content-Security-Policy', value };
}

function policyOfFile({ files }: ServedSite, path: string): string {
  return writePolicy(files.find((file) => file.path === path)?.styles ?? []);
}

function writeHeaders(headers: readonly Header[]): string {
  return indent(headers.map(({ name, value }) => `${name} "${value}"`));
}

function writeHeaderBlock(kind: FileKind): string {
  return `header {\n${writeHeaders(headersOfKind(kind))}}\n`;
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `\t${line}\n`).join('');
}

function indentBy(depth: number, text: string): string {
  return text.replaceAll(/^(?=.)/gm, '\t'.repeat(depth));
}
