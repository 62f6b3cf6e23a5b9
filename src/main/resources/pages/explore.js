// Puts style, guide and saved queries where Neo4j Browser keeps its own (local storage), then opens it, connected.
'use strict';

const OURS = 'citygraph-';
const LAST_STYLE = 'citygraph.style';

function stored(key, otherwise) {
	try {
		return JSON.parse(localStorage.getItem(key)) ?? otherwise;
	}
	catch {
		return otherwise;
	}
}

function store(key, value) {
	localStorage.setItem(key, JSON.stringify(value));
}

/** Entries with our ids are replaced, all others stay. */
function replaceOurs(key, entries) {
	const others = stored(key, []).filter((entry) => !String(entry.id).startsWith(OURS));
	store(key, [...others, ...entries]);
}

/** A rule that the user has changed since we last set it stays his. */
function mergeStyle(style) {
	const last = stored(LAST_STYLE, {});
	const merged = { ...stored('neo4j.grass', {}) };
	for (const [selector, rule] of Object.entries(style)) {
		const now = merged[selector];
		const changed = now && last[selector] && JSON.stringify(now) !== JSON.stringify(last[selector]);
		if (!changed) {
			merged[selector] = rule;
		}
	}
	store('neo4j.grass', merged);
	store(LAST_STYLE, style);
}

/** Reports are off always; reading only is how a first visit begins. */
function mergeSettings() {
	const settings = stored('neo4j.settings', { useReadTransactions: true });
	store('neo4j.settings', { ...settings, allowCrashReports: false, allowUserStats: false });
	store('neo4j.udc', { ...stored('neo4j.udc', {}), consentBannerShownCount: 6 });
}

function mergeGuide(title, identifier) {
	const others = (stored('neo4j.guides', {}).remoteGuides ?? []).filter((guide) => guide.identifier !== identifier);
	store('neo4j.guides', { currentGuide: null, remoteGuides: [...others, { currentSlide: 0, title, identifier }] });
}

function destination(workspace, guide) {
	const parameters = new URLSearchParams({
		dbms: workspace.address,
		preselectAuthMethod: workspace.authentication
	});
	// Before it is connected, Browser accepts guides of this host only.
	if (location.hostname === 'localhost') {
		parameters.set('cmd', 'guide');
		parameters.set('arg', guide);
	}
	return `/browser/?${parameters}`;
}

async function open() {
	const answer = await fetch('/browser-content/workspace');
	if (!answer.ok) {
		throw new Error(`The server answered ${answer.status}.`);
	}
	const workspace = await answer.json();
	const guide = `${location.origin}/browser-content/guide`;
	replaceOurs('neo4j.folders', workspace.folders);
	replaceOurs('neo4j.documents', workspace.documents);
	mergeStyle(workspace.style);
	mergeSettings();
	mergeGuide(workspace.guide, guide);
	location.replace(destination(workspace, guide));
}

if (['127.0.0.1', '[::1]'].includes(location.hostname)) {
	location.replace(`${location.protocol}//localhost:${location.port}/explore`);
}
else {
	open().catch((failure) => {
		document.getElementById('state').textContent = `Neo4j Browser could not be prepared. ${failure.message}`;
	});
}
