package org.citygraph.jobs;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.citygraph.web.NotFound;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/jobs}. Jobs are not listed: whoever knows the id of one, which is random,
 * may cancel it.
 */
@RestController
@Tag(name = "Jobs")
class JobEndpoint {

	private final JobBoard board;

	JobEndpoint(JobBoard board) {
		this.board = board;
	}

	@GetMapping("/api/jobs/{id}")
	@Operation(summary = "How far a job is, or what it answers")
	JobReport one(@PathVariable String id) {
		return find(id).report();
	}

	@DeleteMapping("/api/jobs/{id}")
	@Operation(summary = "Cancels a job; what it computes is stopped unless others wait for the same")
	JobReport cancel(@PathVariable String id) {
		Job<?> job = find(id);
		job.cancel();
		return job.report();
	}

	private Job<?> find(String id) {
		try {
			return this.board.find(UUID.fromString(id)).orElseThrow(() -> new NotFound("job", id));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("job", id);
		}
	}

}
