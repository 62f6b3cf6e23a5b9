package org.citygraph.uploads;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;

/** A form with files, as any client sends it. */
public final class Upload {

	private static final String BOUNDARY = "----between-parts";

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	public static Upload of(String kind, String dataset) {
		return new Upload().with("kind", kind).with("dataset", dataset);
	}

	static Upload of(String kind) {
		return new Upload().with("kind", kind);
	}

	Upload with(String name, String value) {
		return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
	}

	public Upload file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	Upload file(String name, byte[] content) {
		return part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
	}

	private Upload part(String disposition, byte[] content) {
		this.body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		this.body.writeBytes(content);
		this.body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		return this;
	}

	public Answer send(Api api) {
		this.body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return api.send("POST", "/api/imports", this.body.toByteArray(), "Content-Type",
				"multipart/form-data; boundary=" + BOUNDARY, "Authorization", RunningCitygraph.AUTHORIZATION);
	}

}
