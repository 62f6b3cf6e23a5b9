package org.citygraph.iati;

import java.nio.file.Path;

import org.citygraph.sources.Row;
import org.citygraph.sources.SourceUnreadable;

/**
 * Streams a file of activities. Its rows are its participating organisations and its
 * transactions, counted together in the order of the file, since these are what states
 * relations.
 */
final class ActivityFile {

	private final Path path;

	private final int file;

	private final Events events;

	private long rows;

	private long activities;

	private ActivityFile(Path path, int file, Events events) {
		this.path = path;
		this.file = file;
		this.events = events;
	}

	/** Takes what is read. */
	interface Events {

		/**
		 * @param activity what stands before the transaction, as the standard orders it
		 */
		void transaction(Activity activity, Transaction transaction);

		/** The whole activity was read. */
		void end(Activity activity);

	}

	/**
	 * @throws SourceUnreadable if the file is no activity file of IATI 2
	 */
	static void read(Path path, int file, Events events) {
		try (XmlCursor xml = new XmlCursor(path)) {
			new ActivityFile(path, file, events).read(xml);
		}
	}

	private void read(XmlCursor xml) {
		xml.nextChild();
		requireActivities(xml);
		while (xml.nextChild()) {
			if (xml.name().equals("iati-activity")) {
				readActivity(xml);
			}
			else {
				xml.skip();
			}
		}
		// To the end of the document, which may hold what is no XML.
		xml.nextChild();
	}

	private void requireActivities(XmlCursor xml) {
		if (!xml.name().equals("iati-activities")) {
			throw new SourceUnreadable(
					"%s: its root element is <%s>, but a file of activities begins with <iati-activities>."
						.formatted(this.path, xml.name()));
		}
		String version = xml.attribute("version").orElse("2.03");
		if (!version.startsWith("2.")) {
			throw new SourceUnreadable(
					"%s is of version %s of the IATI standard; only versions 2.01 to 2.03 can be read."
						.formatted(this.path, version));
		}
	}

	private void readActivity(XmlCursor xml) {
		Activity activity = new Activity(xml, ++this.activities);
		while (xml.nextChild()) {
			switch (xml.name()) {
				case "transaction" -> this.events.transaction(activity, activity.readTransaction(xml, nextRow(xml)));
				case "participating-org" -> activity.readChild(xml, nextRow(xml));
				default -> activity.readChild(xml, new Row(this.file, this.rows, xml.line()));
			}
		}
		this.events.end(activity);
	}

	private Row nextRow(XmlCursor xml) {
		this.rows++;
		return new Row(this.file, this.rows, xml.line());
	}

}
