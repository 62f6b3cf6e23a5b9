package org.citygraph.uploads;

import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.ImportMode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is sent to be imported.
 *
 * @param kind the format
 * @param dataset the data set's name; an exported network tells it itself
 * @param title what the data set is; its name unless said
 * @param licence its licence
 * @param edition how its makers call this version of it
 * @param organisation of a network: the organisation whose members the file lists
 * @param statement of a network: the title of the statement whose signatories it lists
 * @param replace takes out what the data set held and these files no longer tell
 * @param dryRun only tells what the import would do
 * @param files those to be read
 * @param names of Wikidata's tables: the one of ids and names
 */
record UploadForm(@Schema(allowableValues = {
		"csv", "wikidata", "network", "iati", "dossier", "json" }) @NotBlank(message = "must be given") @Pattern(
				regexp = "csv|wikidata|network|iati|dossier|json",
				message = "must be csv, wikidata, network, iati, dossier or json") @Nullable String kind,
		@Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}",
				message = "must be a name of a-z, 0-9 and hyphens") @Nullable String dataset,
		@Size(max = 300) @Nullable String title, @Size(max = 300) @Nullable String licence,
		@Size(max = 100) @Nullable String edition, @Size(max = 300) @Nullable String organisation,
		@Size(max = 300) @Nullable String statement, @Nullable Boolean replace, @Nullable Boolean dryRun,
		@NotEmpty(message = "must be given") @Size(max = 50,
				message = "must not be more than {max}") @Nullable List<MultipartFile> files,
		@Nullable MultipartFile names){

	/** Whether it is a network that names its data sets itself. */
	boolean isExported() {
		return format().equals("json");
	}

	/** The data set's name. */
	Optional<String> given() {
		return text(this.dataset);
	}

	Dataset target() {
		String name = String.valueOf(this.dataset);
		return new Dataset(name, text(this.title).orElse(name), text(this.licence).orElse("unknown"),
				text(this.edition));
	}

	ImportMode mode() {
		return new ImportMode(Boolean.TRUE.equals(this.replace), Boolean.TRUE.equals(this.dryRun));
	}

	String format() {
		return String.valueOf(this.kind);
	}

	List<MultipartFile> sent() {
		return (this.files != null) ? this.files : List.of();
	}

	static Optional<String> text(@Nullable String value) {
		return Optional.ofNullable(value).map(String::strip).filter((text) -> !text.isEmpty());
	}

}
