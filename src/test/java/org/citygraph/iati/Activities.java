package org.citygraph.iati;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Small activity files. */
final class Activities {

	static final String DONOR = "<provider-org ref='XA'><narrative>Donor</narrative></provider-org>";

	static final String TAKER = "<receiver-org ref='XB'><narrative>Taker</narrative></receiver-org>";

	static final String TEN = "<value currency='EUR' value-date='2022-03-04'>10</value>";

	private Activities() {
	}

	static String transaction(String type, String content) {
		return "\n<transaction><transaction-type code='%s'/>%s</transaction>".formatted(type, content);
	}

	static String activity(String id, String... content) {
		return """
				<iati-activity><iati-identifier>%s</iati-identifier><reporting-org ref='XR'><narrative>Reporter\
				</narrative></reporting-org><title><narrative>Title of %s</narrative></title>%s</iati-activity>"""
			.formatted(id, id, String.join("", content));
	}

	static Collected<Claim> claims(Path folder, String... activities) {
		IatiActivities source = source(folder, activities);
		assertThat(Collected.mentions(source).rejects()).isEmpty();
		return Collected.claims(source);
	}

	static IatiActivities source(Path folder, String... activities) {
		return new IatiActivities(List.of(write(folder.resolve("activities.xml"), activities)));
	}

	static SourceFile write(Path file, String... activities) {
		try {
			Files.writeString(file,
					"<iati-activities version='2.03'>\n" + String.join("\n", activities) + "\n</iati-activities>");
			return new SourceFile(file, "activities");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
