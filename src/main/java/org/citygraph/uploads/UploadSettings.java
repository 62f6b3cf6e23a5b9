package org.citygraph.uploads;

import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What imports over HTTP may cost.
 *
 * @param folder where files are kept until they are imported
 * @param largestUpload how large all files of an upload may be, as they are sent
 * @param largestFile how large a packed file may be when it is unpacked
 * @param queue how many may wait
 */
@ConfigurationProperties("citygraph.imports")
record UploadSettings(@Nullable Path folder, @DefaultValue("1GB") DataSize largestUpload,
		@DefaultValue("4GB") DataSize largestFile, @DefaultValue("5") int queue) {

	UploadSettings {
		folder = (folder != null) ? folder : ofTheUser();
		if (largestUpload.isNegative() || largestFile.isNegative() || queue < 1) {
			throw new IllegalArgumentException(
					"citygraph.imports.largest-upload, largest-file and queue must be more than nothing");
		}
	}

	/** Another user may not write into what the first one made. */
	private static Path ofTheUser() {
		String user = System.getProperty("user.name").replaceAll("[^\\w.-]", "_");
		return Path.of(System.getProperty("java.io.tmpdir"), "citygraph-uploads-" + user);
	}

	/** Where they are kept; the constructor sees to it that there is one. */
	Path keptIn() {
		return Objects.requireNonNull(this.folder);
	}

}
