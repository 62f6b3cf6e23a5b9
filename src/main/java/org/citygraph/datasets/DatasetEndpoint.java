package org.citygraph.datasets;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.citygraph.web.Quick;
import org.citygraph.web.ShortList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/datasets}.
 */
@RestController
@Tag(name = "Data sets")
class DatasetEndpoint {

	private final Datasets datasets;

	DatasetEndpoint(Datasets datasets) {
		this.datasets = datasets;
	}

	@Quick
	@GetMapping("/api/datasets")
	@Operation(summary = "The data sets loaded, with counts, version and licence")
	ResponseEntity<Answer> datasets(@Valid @ParameterObject ShortList part) {
		return part.answer(this.datasets.all(), Answer::new);
	}

	@Schema(name = "Datasets")
	record Answer(List<LoadedDataset> datasets) {
	}

}
